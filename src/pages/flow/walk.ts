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
}

/** `play` with the flow's definition already given. */
export type PlayRun = (run: Run) => Trace

/** A change of one message: edits, sent twice, or something that happens to the world before it is sent. */
export interface Change {
  /** Index in `run.events` of the event that sent (or, for a changed response, answered) the message. */
  event: number
  message: string
  leg: Edit['leg']
  edits: readonly Edit[]
  times?: 2 | undefined
  /** The clock moves on or a switch is turned just before; a RESEND comes just after. */
  world?: LearnerEvent | undefined
}

// No flow has more rest states than this; a machine that never comes to an end must not hang the page.
const limit = 60

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
  let { run } = walk
  for (let guard = 0; guard < limit; guard++) {
    const tip = play(run).frames[run.events.length]
    if (!tip || tip.step > step || !tip.accepts.includes('NEXT')) break
    const longer = append(run, { type: 'NEXT' })
    // Only the next beat shows whether this one was the step's last; what goes too far is not kept.
    if ((play(longer).frames[longer.events.length]?.step ?? 0) > step) break
    run = longer
  }
  return { ...walk, run, at: frameOfStep(play(run), step) }
}

/** What a person does in place of Next; whatever the run held after the cursor did then never happen. */
export function act(walk: Walk, event: LearnerEvent): Walk {
  const run = append(cutTo(walk.run, walk.at), event)
  return { ...walk, run, at: run.events.length }
}

/**
 * Changes a message and plays on until the effect is there: the exchange answered (a changed response: judged by who
 * asked), or the flow at rest after a refusal. The cursor stands where the first check failed, else at the end. What
 * followed the message before is gone.
 */
export function send(play: PlayRun, walk: Walk, change: Change): Walk {
  const changed = changedEvents(walk.run.events[change.event], change)
  if (!changed) return walk
  let run = changed.reduce<Run>(append, cutTo(walk.run, change.event))
  const from = change.event + 1
  for (let guard = 0; guard < limit && !hasEffect(play(run), from, change); guard++) {
    if (!play(run).frames[run.events.length]?.accepts.includes('NEXT')) break
    run = append(run, { type: 'NEXT' })
  }
  const at = firstFailure(play(run), from) ?? run.events.length
  return { run, at, before: { run: walk.run, at: walk.at } }
}

function changedEvents(old: LearnerEvent | undefined, change: Change): LearnerEvent[] | undefined {
  if (!old || old.type === 'CLOCK' || old.type === 'SWITCH') return
  const edited: LearnerEvent = { ...old, edits: [...(old.edits ?? []), ...change.edits] }
  const sent: LearnerEvent =
    edited.type === 'RESEND' || change.times === undefined ? edited : { ...edited, times: change.times }
  if (!change.world) return [sent]
  return change.world.type === 'RESEND' ? [old, change.world] : [change.world, sent]
}

/** Back to the run as it was before the last change. */
export function undo(walk: Walk): Walk {
  return walk.before ? { run: walk.before.run, at: walk.before.at } : walk
}

function firstFailure(trace: Trace, from: number): number | undefined {
  return trace.entries.find(
    (entry) =>
      entry.at >= from && entry.kind === 'checks' && entry.results.some((result) => result.verdict === 'fail'),
  )?.at
}

function hasEffect(trace: Trace, from: number, { message, leg }: Change): boolean {
  if (trace.frames.at(-1)?.refused) return true
  const exchanges = new Set(
    trace.entries.flatMap((entry) => (entry.kind === 'request' && entry.message === message ? [entry.x] : [])),
  )
  const answer = trace.entries.findIndex(
    (entry) => entry.kind === 'response' && entry.at >= from && exchanges.has(entry.x),
  )
  if (answer < 0) return false
  return leg === 'request' || trace.entries.slice(answer + 1).some((entry) => entry.kind === 'checks')
}
