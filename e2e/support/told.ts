import type { FlowDefinition } from '#flows/kit/types.ts'
import pkceLogin from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'

/** What Node says of a run: the page has to say the same. */
export interface Told {
  run: Run
  trace: Trace
  status(at: number): string
  path(at: number): string
}

/** A flow as its walkers need it: its addresses, and runs that are the same on every machine. */
export interface Teller {
  flow: FlowDefinition
  /** `/flow/pkce-login` */
  path: string
  length: number
  runOf(...events: readonly LearnerEvent[]): Run
  /** The whole flow by Next alone. */
  wholeRun(): Run
  tell(run: Run): Told
  /** What the status says where a run ends or goes another way, by the machine's state. */
  endingAt(step: number, state: string): string
  /** The address of position n. */
  pathAt(step: number): string
}

export function tellerOf(flow: FlowDefinition): Teller {
  const { length, content } = flow
  const path = `/flow/${flow.id}`
  const pathAt = (step: number) => pathIn(flow.id, step)
  return { flow, path, length, runOf, wholeRun, tell, endingAt, pathAt }

  function runOf(...events: readonly LearnerEvent[]): Run {
    return {
      v: 1,
      flow: flow.id,
      options: {},
      seed: '00112233445566778899aabbccddeeff',
      startedAt: 1_790_000_000,
      events,
    }
  }

  function wholeRun(): Run {
    let run = runOf()
    while (play(flow, run).frames.at(-1)?.accepts.includes('NEXT'))
      run = runOf(...run.events, { type: 'NEXT' })
    return run
  }

  function tell(run: Run): Told {
    const trace = play(flow, run)
    return {
      run,
      trace,
      status(at) {
        const step = stepAt(trace, at)
        const frame = trace.frames[at]
        // Where the story went another way, its state has words of its own.
        const instead = frame === undefined || frame.done ? undefined : content.endings[frame.state]
        return `Step ${step} of ${length}: ${instead ?? content.steps[step]?.caption}`
      },
      path: (at) => pathAt(at === 0 ? 0 : stepAt(trace, at)),
    }
  }

  function endingAt(step: number, state: string): string {
    return `Step ${step} of ${length}: ${content.endings[state]}`
  }
}

/** The flow that most tests of the page walk. */
export const { path, length, runOf, wholeRun, tell, endingAt, pathAt } = tellerOf(pkceLogin)

/** The step that a beat shows: before the first message it is step 1. */
export function stepAt({ frames }: Trace, at: number): number {
  return Math.max(1, frames[at]?.step ?? 0)
}

/** The address of a flow's position n. */
export function pathIn(flow: string, step: number): string {
  return step === 0 ? `/flow/${flow}` : `/flow/${flow}/step/${step}`
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
