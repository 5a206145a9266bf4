import { type CheckResult, refuses } from '#protocol/check.ts'
import { revealed } from '#trace/revealed.ts'
import type { Entry, Trace } from '#world/records.ts'

/** Why things went wrong at the cursor: the check that failed first, and who ran it. */
export interface Cause {
  by: string
  result: CheckResult
}

/**
 * Reads the cause off the entries up to the cursor. A refusal makes others stumble after it (the app cannot use an
 * error answer), so it follows the failures back, beat by beat, to the first. Undefined where the newest beat with
 * checks has no failure.
 */
export function causeAt(entries: readonly Entry[], at: number): Cause | undefined {
  let cause: Cause | undefined
  for (let beat = at; beat > 0; beat--) {
    const judged = entries.flatMap((entry) => (entry.at === beat && entry.kind === 'checks' ? [entry] : []))
    const failed = judged
      .flatMap(({ by, results }) => results.map((result) => ({ by, result })))
      .find(({ result }) => refuses(result))
    if (failed) cause = failed
    else if (judged.length > 0 || beat === at) break
  }
  return cause
}

/** The same, for what stands on screen. */
export function causeOf({ trace, walk: { at } }: { trace: Trace; walk: { at: number } }): Cause | undefined {
  return causeAt(revealed(trace, at), at)
}
