import { started } from './clock.ts'
import type { Presenting } from './machine.ts'
import type { Standing } from './moves.ts'
import { noVote, type PanelName, type PresenterView, panelOf, type Vote } from './view.ts'

/** Where a presentation stands. */
export const standing = ({ run, at, view }: Presenting): Standing => ({
  run,
  at,
  step: view.step,
  phase: view.phase,
})

/** The vote on the step's question. */
export const voteAt = ({ votes, step }: PresenterView): Vote => votes[step] ?? noVote

/** A move: what lay over the screen is gone, and the light goes along. */
export function moved(context: Presenting, to: Standing, now?: number): Partial<Presenting> {
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

/** Another view of the same place. */
export const withView = (context: Presenting, change: Partial<PresenterView>): Partial<Presenting> => ({
  view: { ...context.view, ...change },
})

/** Another vote on the step's question. */
export const withVote = (context: Presenting, change: Partial<Vote>): Partial<Presenting> => {
  const { view } = context
  return withView(context, { votes: { ...view.votes, [view.step]: { ...voteAt(view), ...change } } })
}

/** A panel that shows something which the question still asks for. */
const tells = (panel: PanelName) => panel === 'caption' || panel === 'wire' || panel === 'checks'

/** Puts a panel into the lower third, or takes it away again: then the step's own stands there, or its caption. */
export function toggledPanel(context: Presenting, panel: PanelName): Partial<Presenting> {
  const { view } = context
  if (view.phase === 'question' && tells(panel)) return {}
  const here = panelOf(view) === panel
  const own = panelOf({ ...view, show: null })
  if (!here) return withView(context, { show: own === panel ? null : panel })
  return withView(context, { show: own === panel && view.phase !== 'question' ? 'caption' : null })
}

/** The question has an answer, and it does not stand there yet. */
export function isOpen({ course, view }: Presenting): boolean {
  return view.phase === 'question' && course.asks(view.step) && !voteAt(view).revealed
}

/** Shows the right answer under its question, or takes it away again. */
export function withRevealed(context: Presenting, revealed: boolean, now?: number): Partial<Presenting> {
  const { view = context.view } = withVote(context, { revealed })
  const clock = now === undefined ? view.clock : started(view.clock, now)
  return { view: { ...view, clock, show: null, code: false } }
}
