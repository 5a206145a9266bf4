import type { AppContext } from '#clients/client-app.ts'
import { type Check, runChecks } from '#protocol/check.ts'

/** Runs a table for an app and reports it; the words of the first refusal, or undefined where all is well. */
export function judge<Facts>(
  table: readonly Check<Facts, string>[],
  facts: Facts,
  by: string,
  context: AppContext,
): string | undefined {
  const { results, refusal } = runChecks(table, facts, by, context.switches)
  context.report(results)
  return refusal
}
