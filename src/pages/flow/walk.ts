import type { Edit } from '#network/edit.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'
import { append, cutTo } from '#world/run-ops.ts'
import { frameOfStep } from './position.ts'

/** A run and where in it the learner stands: `at` is the index of the frame looked at. */
export interface Walk {
  run: Run
  at: number
  /** Where the walk was before the last change of a message: what Undo brings back. */
  before?: { run: Run; at: number }
  /** The last change that was asked for and fitted nothing: it was not made, and the page says so until the next move. */
  misfit?: Edit
}

/** `play` with the flow's definition already given; `to` is `playTo`. */
export interface PlayRun {
  (run: Run): Trace
  to: (run: Run, step: number) => Trace
}

// No flow has more rest states than this; a machine that never comes to an end must not hang the page.
export const limit = 60

/** One beat forward: over what has already happened, else by one more NEXT where the flow takes it. */
export function next(play: PlayRun, walk: Walk): Walk {
  if (walk.at < walk.run.events.length) return { ...walk, at: walk.at + 1 }
  if (!canNext(play, walk)) return walk
  const run = append(walk.run, { type: 'NEXT' })
  return { ...walk, run, at: run.events.length }
}

/** Whether `next` would move. */
export function canNext(play: PlayRun, walk: Walk): boolean {
  if (walk.at < walk.run.events.length) return true
  return play(walk.run).frames[walk.at]?.accepts.includes('NEXT') ?? false
}

/** One beat back. Costs nothing: the run stays, only the cursor moves. */
export function back(walk: Walk): Walk {
  return walk.at === 0 ? walk : { ...walk, at: walk.at - 1 }
}

/** To position `step`, extended by plain NEXTs where the run is shorter. A run that was refused first stays there. */
export function goTo(play: PlayRun, walk: Walk, step: number): Walk {
  const trace = play.to(walk.run, step)
  return { ...walk, run: trace.run, at: frameOfStep(trace, step) }
}

/** What a person does in place of Next; whatever the run held after the cursor did then never happen. */
export function act(walk: Walk, event: LearnerEvent): Walk {
  const run = append(cutTo(walk.run, walk.at), event)
  const lost = walk.at < walk.run.events.length
  return { ...walk, run, at: run.events.length, ...(lost ? { before: { run: walk.run, at: walk.at } } : {}) }
}
