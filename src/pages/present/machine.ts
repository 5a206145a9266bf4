import { assign, emit, setup } from 'xstate'
import type { Change } from '#pages/flow/change.ts'
import type { Run } from '#world/records.ts'
import { started, toggled } from './clock.ts'
import type { Course, Place } from './course.ts'
import { asked, backPhase, backStep, entered, nextPhase, nextStep, type Standing } from './moves.ts'
import { looks, noVote, type PanelName, type PresenterView, panelOf, scales, type Vote } from './view.ts'

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
  | { type: 'PLAN'; plan: string }
  | { type: 'PRESSED'; keys: string }
  | { type: 'OVERLAY'; overlay: Overlay | null }
  | ({ type: 'SYNC' } & Shared)

const standing = ({ run, at, view }: Presenting): Standing => ({
  run,
  at,
  step: view.step,
  phase: view.phase,
})

const voteAt = ({ votes, step }: PresenterView): Vote => votes[step] ?? noVote

/** A move: what lay over the screen is gone, and the light goes along. */
function moved(context: Presenting, to: Standing, now?: number): Partial<Presenting> {
  const { view } = context
  const clock = now === undefined ? view.clock : started(view.clock, now)
  if (to.step === view.step && to.phase === view.phase && to.run === context.run)
    return { view: { ...view, clock, show: null, code: false } }
  const spot = view.spot === null ? null : to.step
  return {
    run: to.run,
    at: to.at,
    view: { ...view, step: to.step, phase: to.phase, show: null, code: false, spot, clock },
  }
}

const withView = (context: Presenting, change: Partial<PresenterView>): Partial<Presenting> => ({
  view: { ...context.view, ...change },
})

const withVote = (context: Presenting, change: Partial<Vote>): Partial<Presenting> => {
  const { view } = context
  return withView(context, { votes: { ...view.votes, [view.step]: { ...voteAt(view), ...change } } })
}

/** A panel that shows something which the question still asks for. */
const tells = (panel: PanelName) => panel === 'caption' || panel === 'wire' || panel === 'checks'

/** Puts a panel into the lower third, or takes it away again: then the step's own stands there, or its caption. */
function toggledPanel(context: Presenting, panel: PanelName): Partial<Presenting> {
  const { view } = context
  if (view.phase === 'question' && tells(panel)) return {}
  const here = panelOf(view) === panel
  const own = panelOf({ ...view, show: null })
  if (!here) return withView(context, { show: own === panel ? null : panel })
  return withView(context, { show: own === panel && view.phase !== 'question' ? 'caption' : null })
}

/**
 * The presenter: where the class stands, what it sees of it, and how. It knows no window and no key; the clock's time is
 * handed in. Whoever listens shares its context with the other windows.
 */
export const presenterMachine = setup({
  types: {
    context: {} as Presenting,
    events: {} as PresentEvent,
    emitted: {} as { type: 'leave' },
    input: {} as Pick<Presenting, 'course'> & Shared,
  },
}).createMachine({
  id: 'presenter',
  context: ({ input }) => ({ ...input, unbroken: null, overlay: null }),
  on: {
    NEXT: {
      actions: assign(({ context, event }) =>
        moved(context, nextPhase(context.course, standing(context)), event.now),
      ),
    },
    NEXT_STEP: {
      actions: assign(({ context, event }) =>
        moved(context, nextStep(context.course, standing(context)), event.now),
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
    BACK: { actions: assign(({ context }) => moved(context, backPhase(context.course, standing(context)))) },
    BACK_STEP: {
      actions: assign(({ context }) => moved(context, backStep(context.course, standing(context)))),
    },
    FIRST: { actions: assign(({ context }) => moved(context, asked(context.course, standing(context), 1))) },
    LAST: {
      actions: assign(({ context }) =>
        moved(context, entered(context.course, standing(context), context.course.length, 'answer')),
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
        context.view.phase === 'question'
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
        const shows = course.phases(there.run, there.step).includes('checks') ? 'checks' : 'answer'
        return {
          ...moved(context, { ...there, phase: shows }),
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
      actions: assign(({ context, event: { plan } }) =>
        context.view.plan === plan ? {} : withView(context, { plan }),
      ),
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
