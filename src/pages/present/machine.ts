import { assign, emit, enqueueActions, setup } from 'xstate'
import type { Change } from '#pages/flow/change.ts'
import type { Run } from '#world/records.ts'
import { isOpen, moved, standing, toggledPanel, voteAt, withRevealed, withView, withVote } from './changes.ts'
import { toggled } from './clock.ts'
import type { Course, Place } from './course.ts'
import { asked, backPhase, backStep, brokenAt, entered, nextPhase, nextStep, type Stops } from './moves.ts'
import { looks, noVote, type PanelName, type PresenterView, scales } from './view.ts'

/** What lies over the page of one window; no other window hears of it. */
type Overlay = 'menu' | 'help' | 'steps' | 'break' | 'notes' | 'leave'

export interface Presenting {
  course: Course
  run: Run
  at: number
  view: PresenterView
  /** What Undo brings back after a message was changed. */
  unbroken: (Place & Pick<PresenterView, 'phase'>) | null
  overlay: Overlay | null
  /** The steps of the part of the lesson that this window leads through. */
  stops: Stops
}

/** What every window of a class has to know to show the same. */
export type Shared = Pick<Presenting, 'run' | 'at' | 'view'>

export type PresentEvent =
  | { type: 'NEXT' | 'NEXT_STEP' | 'STEP' | 'CLOCK'; now: number; step?: number }
  | { type: 'BACK' | 'BACK_STEP' | 'FIRST' | 'LAST' }
  | { type: 'PANEL'; panel: PanelName }
  | { type: 'VOTE'; choice: 0 | 1 | 2; by: 1 | -1 }
  | { type: 'ROUND'; round: 1 | 2 }
  | { type: 'CLEAR_VOTES' | 'REVEAL' | 'HIDE_NEXT' | 'SPOTLIGHT' | 'BLANK' | 'CODE' | 'UNDO' | 'ESCAPE' }
  | { type: 'SPOT'; step: number }
  | { type: 'SPOT_BY'; by: 1 | -1 }
  | { type: 'SCALE'; to: number }
  | { type: 'LOOK'; look?: PresenterView['look'] }
  | { type: 'BREAK'; change: Change }
  | { type: 'PLAN'; plan: string; stops: Stops }
  | { type: 'PRESSED'; keys: string }
  | { type: 'OVERLAY'; overlay: Overlay | null }
  | ({ type: 'SYNC' } & Shared)

/**
 * The presenter: where the class stands, what it sees of it, and how. It knows no window and no key; the clock's time is
 * handed in. Whoever listens shares its context with the other windows.
 */
export const presenterMachine = setup({
  types: {
    context: {} as Presenting,
    events: {} as PresentEvent,
    // `ended`: Next at the end of all, or Back at its beginning.
    emitted: {} as { type: 'leave' } | { type: 'ended'; by: 1 | -1 },
    input: {} as Pick<Presenting, 'course'> & Shared,
  },
}).createMachine({
  id: 'presenter',
  context: ({ input }) => ({ ...input, unbroken: null, overlay: null, stops: [] }),
  on: {
    // The question first, then its answer under it, then what happens.
    NEXT: {
      actions: enqueueActions(({ context, event, enqueue }) => {
        if (isOpen(context)) return enqueue.assign(withRevealed(context, true, event.now))
        const now = standing(context)
        const to = nextPhase(context.course, now, context.stops)
        enqueue.assign(moved(context, to, event.now))
        if (to === now) enqueue.emit({ type: 'ended', by: 1 })
      }),
    },
    NEXT_STEP: {
      actions: assign(({ context, event }) =>
        moved(context, nextStep(context.course, standing(context), context.stops), event.now),
      ),
    },
    STEP: {
      actions: assign(({ context, event }) => ({
        ...moved(
          context,
          asked(context.course, standing(context), event.step ?? context.view.step),
          event.now,
        ),
        overlay: null,
      })),
    },
    BACK: {
      actions: enqueueActions(({ context, enqueue }) => {
        const { course, view, stops } = context
        if (view.phase === 'question' && course.asks(view.step) && voteAt(view).revealed)
          return enqueue.assign(withRevealed(context, false))
        const now = standing(context)
        const to = backPhase(course, now, stops)
        enqueue.assign(moved(context, to))
        if (to === now) enqueue.emit({ type: 'ended', by: -1 })
      }),
    },
    BACK_STEP: {
      actions: assign(({ context }) =>
        moved(context, backStep(context.course, standing(context), context.stops)),
      ),
    },
    FIRST: {
      actions: assign(({ context }) =>
        moved(context, asked(context.course, standing(context), context.stops[0] ?? 1)),
      ),
    },
    LAST: {
      actions: assign(({ context }) =>
        moved(
          context,
          entered(context.course, standing(context), context.stops.at(-1) ?? context.course.length, 'answer'),
        ),
      ),
    },
    PANEL: { actions: assign(({ context, event }) => toggledPanel(context, event.panel)) },
    VOTE: {
      actions: assign(({ context, event: { choice, by } }) => {
        const vote = voteAt(context.view)
        const which = vote.round === 1 ? 'first' : 'second'
        const [a, b, c] = vote[which].map((count, index) =>
          index === choice ? Math.max(0, count + by) : count,
        )
        return context.view.phase === 'question'
          ? withVote(context, { [which]: [a ?? 0, b ?? 0, c ?? 0] })
          : {}
      }),
    },
    ROUND: { actions: assign(({ context, event }) => withVote(context, { round: event.round })) },
    CLEAR_VOTES: { actions: assign(({ context }) => withVote(context, noVote)) },
    REVEAL: {
      actions: assign(({ context }) =>
        context.view.phase === 'question' && context.course.asks(context.view.step)
          ? withVote(context, { revealed: !voteAt(context.view).revealed })
          : {},
      ),
    },
    HIDE_NEXT: { actions: assign(({ context }) => withView(context, { hideNext: !context.view.hideNext })) },
    SPOTLIGHT: {
      actions: assign(({ context }) =>
        withView(context, { spot: context.view.spot === null ? context.view.step : null }),
      ),
    },
    // Only what has been shown can be lit.
    SPOT: {
      actions: assign(({ context, event }) =>
        context.view.spot === null || event.step < 1 || event.step > context.view.step
          ? {}
          : withView(context, { spot: event.step }),
      ),
    },
    SPOT_BY: {
      actions: assign(({ context, event }) => {
        const { spot, step } = context.view
        const to = (spot ?? 0) + event.by
        return spot === null || to < 1 || to > step ? {} : withView(context, { spot: to })
      }),
    },
    SCALE: {
      actions: assign(({ context, event }) =>
        withView(context, { scale: Math.min(scales.most, Math.max(scales.least, event.to)) }),
      ),
    },
    LOOK: {
      actions: assign(({ context, event }) => {
        const after = looks[(looks.indexOf(context.view.look) + 1) % looks.length]
        return withView(context, { look: event.look ?? after ?? context.view.look })
      }),
    },
    BLANK: { actions: assign(({ context }) => withView(context, { blank: !context.view.blank })) },
    CODE: { actions: assign(({ context }) => withView(context, { code: !context.view.code })) },
    CLOCK: {
      actions: assign(({ context, event }) =>
        withView(context, { clock: toggled(context.view.clock, event.now) }),
      ),
    },
    BREAK: {
      actions: assign(({ context, event }) => {
        const { course, run, at, view } = context
        const place = { run, at, step: view.step, phase: view.phase }
        const there = course.change?.(place, event.change)
        if (!there) return { overlay: null }
        return {
          ...moved(context, brokenAt(course, there, view.step)),
          unbroken: context.unbroken ?? place,
          overlay: null,
        }
      }),
    },
    UNDO: {
      actions: assign(({ context }) =>
        context.unbroken === null ? {} : { ...moved(context, context.unbroken), unbroken: null },
      ),
    },
    PLAN: {
      actions: assign(({ context, event: { plan, stops } }) => ({
        stops,
        ...(context.view.plan === plan ? {} : withView(context, { plan })),
      })),
    },
    // The same key once more tells nobody anything new.
    PRESSED: {
      actions: assign(({ context, event: { keys } }) =>
        context.view.pressed === keys ? {} : withView(context, { pressed: keys }),
      ),
    },
    OVERLAY: { actions: assign({ overlay: ({ event }) => event.overlay }) },
    // Esc closes what lies on top, one thing at a time; with nothing left it asks once, and then leaves.
    ESCAPE: [
      {
        guard: ({ context }) => context.overlay === 'leave',
        actions: [assign({ overlay: null }), emit({ type: 'leave' })],
      },
      { guard: ({ context }) => context.overlay !== null, actions: assign({ overlay: null }) },
      {
        guard: ({ context }) => context.view.show !== null || context.view.code,
        actions: assign(({ context }) => withView(context, { show: null, code: false })),
      },
      { actions: assign({ overlay: 'leave' }) },
    ],
    SYNC: {
      actions: assign(({ event: { run, at, view } }) => ({ run, at, view })),
    },
  },
})
