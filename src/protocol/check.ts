import type { ClauseId } from './clauses.ts'

export type Verdict = 'pass' | 'fail' | 'skipped' | 'off' | 'unreached'

/** What one named check found, kept beside the message it judged. `saw` and `wanted` are shown to the learner as text. */
export interface CheckResult {
  id: string
  by: string
  clause: ClauseId
  says: string
  verdict: Verdict
  saw?: string
  wanted?: string
  /** Set where the story wants it to fail here, such as a TV's first question: it is no refusal of the flow. */
  expected?: true
}

/** What a check's test returns: true or a pair of values that were compared; `'skipped'` where the rule does not apply. */
export type Finding = boolean | 'skipped' | { ok: boolean; saw?: string; wanted?: string }

/** One rule of a standard. `refuse` is what the party that checks does when the test fails. */
export interface Check<Facts, Refusal> {
  id: string
  clause: ClauseId
  says: string
  test: (facts: Facts) => Finding
  refuse: (facts: Facts) => Refusal
}

/** Writes one row of a table of checks: `check('CK-CODE-ONCE', 'rfc6749#4.1.2', 'the code was not used before', test, refusal)`. */
export function check<Facts, Refusal>(
  id: string,
  clause: ClauseId,
  says: string,
  test: (facts: Facts) => Finding,
  refuse: (facts: Facts) => Refusal,
): Check<Facts, Refusal> {
  return { id, clause, says, test, refuse }
}

/** Which checks the policy has switched off, by id. */
export type Switches = Readonly<Record<string, string>>

export interface Judgement<Refusal> {
  results: CheckResult[]
  refusal?: Refusal
}

/**
 * Runs a table from top to bottom as a real server does: the first check that fails decides, the rest is `unreached`.
 * A check whose id stands as `off` in `switches` is not run.
 */
export function runChecks<Facts, Refusal>(
  table: readonly Check<Facts, Refusal>[],
  facts: Facts,
  by: string,
  switches: Switches = {},
): Judgement<Refusal> {
  const results: CheckResult[] = []
  let refusal: Refusal | undefined
  for (const row of table) {
    if (refusal !== undefined) results.push(resultOf(row, by, 'unreached'))
    else if (switches[row.id] === 'off') results.push(resultOf(row, by, 'off'))
    else {
      const finding = row.test(facts)
      if (finding === 'skipped') results.push(resultOf(row, by, 'skipped'))
      else {
        const ok = typeof finding === 'object' ? finding.ok : finding
        const result = resultOf(row, by, ok ? 'pass' : 'fail')
        results.push(typeof finding === 'object' ? withValues(result, finding) : result)
        if (!ok) refusal = row.refuse(facts)
      }
    }
  }
  return refusal === undefined ? { results } : { results, refusal }
}

type Row = Pick<CheckResult, 'id' | 'clause' | 'says'>

function resultOf({ id, clause, says }: Row, by: string, verdict: Verdict): CheckResult {
  return { id, by, clause, says, verdict }
}

function withValues(result: CheckResult, { saw, wanted }: { saw?: string; wanted?: string }): CheckResult {
  if (saw !== undefined) result.saw = saw
  if (wanted !== undefined) result.wanted = wanted
  return result
}

/** Whether a result is a refusal that the story did not plan. */
export function refuses({ verdict, expected }: CheckResult): boolean {
  return verdict === 'fail' && !expected
}
