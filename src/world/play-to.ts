import type { PlayableFlow } from './definition.ts'
import { advance, begin, type Moment, traceOf } from './play.ts'
import type { LearnerEvent, Run, StepMeta, Trace } from './records.ts'

const next: LearnerEvent = { type: 'NEXT' }

/**
 * A run and, where it is shorter, plain NEXTs up to the last beat of `step`, played in one go. One that ends before
 * (refused, or waiting for something else than Next) is left as it is. `limit`: a machine without an end must not hang.
 */
export function playTo(flow: PlayableFlow, run: Run, step: number, limit: number): Trace {
  const moment = begin(flow, run)
  for (const event of run.events) advance(moment, event)
  return traceOf(moment, extend(moment, run, step, limit))
}

/** Lets NEXTs happen up to the last beat of `step`, and answers the run with them. */
export function extend(moment: Moment, run: Run, step: number, limit: number): Run {
  const nexts: LearnerEvent[] = []
  while (nexts.length < limit && leadsTo(moment) <= step) {
    advance(moment, next)
    nexts.push(next)
  }
  return nexts.length === 0 ? run : { ...run, events: [...run.events, ...nexts] }
}

/** The step that one more NEXT would begin, read off the machine: it has not to be played to know. */
function leadsTo({ snapshot }: Moment): number {
  for (const node of snapshot._nodes) {
    const meta = node.transitions.get('NEXT')?.[0]?.target?.[0]?.meta as StepMeta | undefined
    if (meta) return meta.step
  }
  return Number.POSITIVE_INFINITY
}
