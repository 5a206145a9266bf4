import flow from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'

/** What Node says of a run: the page has to say the same. */
export interface Told {
  run: Run
  trace: Trace
  status(at: number): string
  path(at: number): string
}

export const path = '/flow/pkce-login'
export const { length } = flow

/** What the status says where a run ends or goes another way, by the machine's state. */
export function endingAt(step: number, state: string): string {
  return `Step ${step} of ${length}: ${flow.content.endings[state]}`
}

/** A run that is the same on every machine. */
export function runOf(...events: readonly LearnerEvent[]): Run {
  return {
    v: 1,
    flow: flow.id,
    options: {},
    seed: '00112233445566778899aabbccddeeff',
    startedAt: 1_790_000_000,
    events,
  }
}

/** The whole flow by Next alone. */
export function wholeRun(): Run {
  let run = runOf()
  while (play(flow, run).frames.at(-1)?.accepts.includes('NEXT')) run = runOf(...run.events, { type: 'NEXT' })
  return run
}

export function tell(run: Run): Told {
  const trace = play(flow, run)
  const { steps, endings } = flow.content
  return {
    run,
    trace,
    status(at) {
      const step = stepAt(trace, at)
      const frame = trace.frames[at]
      // Where the story went another way, its state has words of its own.
      const instead = frame === undefined || frame.done ? undefined : endings[frame.state]
      return `Step ${step} of ${length}: ${instead ?? steps[step]?.caption}`
    },
    path: (at) => pathAt(at === 0 ? 0 : stepAt(trace, at)),
  }
}

/** The step that a beat shows: before the first message it is step 1. */
export function stepAt({ frames }: Trace, at: number): number {
  return Math.max(1, frames[at]?.step ?? 0)
}

/** The address of position n. */
export function pathAt(step: number): string {
  return step === 0 ? path : `${path}/step/${step}`
}

/** The last beat of a step: position n; 0 is before the first message. */
export function lastBeatOf({ frames }: Trace, step: number): number {
  return step === 0 ? 0 : frames.findLastIndex((frame) => frame.step <= step)
}

/** The answers of the servers that went over a network, with their requests, in the order of the answers. */
export function exchangesOf({ entries }: Trace) {
  return entries.flatMap((answer) => {
    if (answer.kind !== 'response') return []
    const sent = entries.find((one) => one.kind === 'request' && one.x === answer.x)
    if (sent?.kind !== 'request' || !sent.request.url.startsWith('https://')) return []
    return [{ at: answer.at, message: sent.message, request: sent.request, response: answer.response }]
  })
}
