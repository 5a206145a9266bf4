import type { Edit } from '#network/edit.ts'
import { refuses } from '#protocol/check.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'
import { append, cutTo } from '#world/run-ops.ts'
import { limit, type PlayRun, type Walk } from './walk.ts'

/** A change of one message: edits, sent twice, or something that happens to the world before it is sent. */
export interface Change {
  /** Index in `run.events` of the event that sent (or, for a changed response, answered) the message. */
  event: number
  message: string
  edits: readonly Edit[]
  times?: 2 | undefined
  /** The clock moves on or a switch is turned just before; a RESEND comes just after. */
  world?: LearnerEvent | undefined
}

/**
 * Changes a message and plays on to see what comes of it. The cursor stands where the first check failed, which may be
 * steps later and at somebody else's; where none fails, the run ends where the message was answered. What followed the
 * message before is gone.
 */
export function send(play: PlayRun, walk: Walk, change: Change): Walk {
  const changed = changedEvents(walk.run.events[change.event], change)
  if (!changed) return walk
  const from = change.event + 1
  const misfit = misfitOf(play, changed, walk, change)
  if (misfit) return { ...walk, misfit }
  const run = playOn(play, changed.reduce<Run>(append, cutTo(walk.run, change.event)))
  const before = { run: walk.run, at: walk.at }
  const failed = firstFailure(play(run), from)
  if (failed !== undefined) return { run, at: failed, before }
  const at = answeredAt(play(run), from, change.message) ?? from
  return { run: cutTo(run, at), at, before }
}

/** The first edit that fits nothing in its message: then nothing is sent, and the page says which it was. */
function misfitOf(
  play: PlayRun,
  changed: readonly LearnerEvent[],
  walk: Walk,
  change: Change,
): Edit | undefined {
  const run = changed.reduce<Run>(append, cutTo(walk.run, change.event))
  const earlier = play(walk.run).frames[change.event + 1]?.unfit?.length ?? 0
  const unfit = play(run).frames.at(-1)?.unfit ?? []
  return unfit.length > earlier ? unfit.at(-1) : undefined
}

function playOn(play: PlayRun, run: Run): Run {
  let longer = run
  for (let guard = 0; guard < limit; guard++) {
    if (!play(longer).frames[longer.events.length]?.accepts.includes('NEXT')) break
    longer = append(longer, { type: 'NEXT' })
  }
  return longer
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
    (entry) => entry.at >= from && entry.kind === 'checks' && entry.results.some(refuses),
  )?.at
}

function answeredAt(trace: Trace, from: number, message: string): number | undefined {
  const exchanges = new Set(
    trace.entries.flatMap((entry) =>
      entry.kind === 'request' && entry.message === message ? [entry.x] : [],
    ),
  )
  return trace.entries.find(
    (entry) => entry.kind === 'response' && entry.at >= from && exchanges.has(entry.x),
  )?.at
}
