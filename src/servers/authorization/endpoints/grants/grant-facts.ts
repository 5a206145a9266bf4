import type { HttpResponse } from '#network/http.ts'
import { type Check, type CheckResult, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { TokenFacts } from '#servers/authorization/checks/client-request.ts'

/** A token request after the checks that all grants share. */
export interface GrantFacts extends TokenFacts {
  /** Thumbprint of the key of the DPoP proof, where one came and was good. */
  jkt: string | undefined
}

/** One grant: judges its own parameters and answers. */
export type Grant = (facts: GrantFacts) => HttpResponse

/** Runs the table of a grant and reports it. */
export function judge<Facts extends TokenFacts>(
  table: readonly Check<Facts, ProtocolError>[],
  facts: Facts,
): { results: readonly CheckResult[]; refusal?: ProtocolError } {
  const { config, switches, report } = facts.deps
  const judgement = runChecks(table, facts, config.id, switches)
  report(judgement.results)
  return judgement
}

/** Whether this check decided. */
export function failed(results: readonly CheckResult[], id: string): boolean {
  return results.some((result) => result.id === id && result.verdict === 'fail')
}
