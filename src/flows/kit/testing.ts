import type { CheckResult } from '#protocol/check.ts'
import type { LearnerEvent, Run, Trace } from '#world/records.ts'

/** `count` plain presses of Next. */
export function nexts(count: number): LearnerEvent[] {
  return Array.from({ length: count }, () => ({ type: 'NEXT' }))
}

/** A run with a fixed seed and start, for tests and benchmarks. */
export function runOf(flow: string, events: readonly LearnerEvent[]): Run {
  return { v: 1, flow, options: {}, seed: 'a fixed seed', startedAt: 1_795_000_000, events }
}

/** Every check that failed, in order. */
export function failures(trace: Trace): CheckResult[] {
  return trace.entries
    .flatMap((entry) => (entry.kind === 'checks' ? entry.results : []))
    .filter(({ verdict }) => verdict === 'fail')
}

/** The id of the first check that failed. */
export function firstFailure(trace: Trace): string | undefined {
  return failures(trace)[0]?.id
}
