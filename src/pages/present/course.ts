import type { FlowDefinition } from '#flows/kit/types.ts'
import { causeAt } from '#pages/flow/cause.ts'
import { type Change, send } from '#pages/flow/change.ts'
import { shownStep } from '#pages/flow/position.ts'
import { goTo, type PlayRun } from '#pages/flow/walk.ts'
import { revealed } from '#trace/revealed.ts'
import { stepView } from '#trace/step-view.ts'
import type { Run } from '#world/records.ts'
import type { Phase } from './view.ts'

/** A place in a run: the cursor, and the step that it belongs to. */
export interface Place {
  run: Run
  at: number
  step: number
}

/** What is presented, step by step: the steps of a flow, or the rows of a comparison. */
export interface Course {
  length: number
  /** Where a step is done, or as far as the run gets: `step` says which. */
  after: (run: Run, step: number) => Place
  /** Where a step is asked: all before it is done. */
  before: (run: Run, step: number) => Place
  /** What a step has to show; at least its answer. */
  phases: (run: Run, step: number) => readonly Phase[]
  /** Whether the question of a step has an answer that may be revealed. */
  asks: (step: number) => boolean
  /** Changes a message of the run; undefined where that fits nothing. Absent where nothing can be changed. */
  change?: (place: Place, change: Change) => Place | undefined
}

/** The steps of a flow. Each stands as a whole: its beats are the learner's, who walks alone. */
export function flowCourse(definition: FlowDefinition, play: PlayRun): Course {
  const after = (run: Run, step: number): Place => {
    const there = goTo(play, { run, at: 0 }, step)
    return { run: there.run, at: there.at, step: shownStep(play(there.run), there.at) }
  }
  return {
    length: definition.length,
    after,
    before: (run, step) => (step <= 1 ? { run, at: 0, step: 1 } : { ...after(run, step - 1), step }),
    phases: (run, step) => {
      const there = after(run, step)
      const trace = play(there.run)
      const { messages, acts, checks } = stepView(definition, trace, there.at)
      const said = messages.length > 0 || acts.some(({ made }) => made.length > 0)
      // Where a check refused, the story is another one than the question asks for.
      const asks = causeAt(revealed(trace, there.at), there.at) === undefined
      return [
        ...(asks ? (['question'] as const) : []),
        'answer',
        ...(said ? (['message'] as const) : []),
        ...(checks.length > 0 ? (['checks'] as const) : []),
      ]
    },
    asks: () => true,
    change: ({ run, at }, change) => {
      const broken = send(play, { run, at }, change)
      if (broken.misfit || broken.run === run) return undefined
      return { run: broken.run, at: broken.at, step: shownStep(play(broken.run), broken.at) }
    },
  }
}
