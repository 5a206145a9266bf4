import { describe, expect, it } from 'vitest'
import type { CheckResult, Verdict } from '#protocol/check.ts'
import type { Entry } from '#world/records.ts'
import { causeAt } from './cause.ts'

const result = (id: string, verdict: Verdict): CheckResult => ({
  id,
  by: 'skyid',
  clause: 'rfc6749#4.1.3',
  says: id,
  verdict,
})
const checks = (at: number, by: string, ...results: CheckResult[]): Entry => ({
  at,
  step: at,
  time: 0,
  state: 's',
  kind: 'checks',
  by,
  results,
})
const act = (at: number): Entry => ({ at, step: at, time: 0, state: 's', kind: 'act', by: 'lina', does: 'x' })

const entries = [
  checks(1, 'skyid', result('CK-A', 'pass')),
  checks(2, 'skyid', result('CK-B', 'pass'), result('CK-C', 'fail'), result('CK-D', 'unreached')),
  act(3),
  checks(4, 'mobile', result('CK-E', 'fail')),
]

describe('causeAt', () => {
  it('is the check that failed first, not the one that stumbled after it', () => {
    expect(causeAt(entries, 4)).toMatchObject({ by: 'skyid', result: { id: 'CK-C' } })
    expect(causeAt(entries, 2)?.result.id).toBe('CK-C')
  })

  it('is nothing where nothing failed, or where no check ran', () => {
    expect(causeAt(entries, 1)).toBeUndefined()
    expect(causeAt(entries, 3)).toBeUndefined()
    expect(causeAt([], 0)).toBeUndefined()
  })

  it('does not reach back over a beat in which all went well', () => {
    expect(
      causeAt(
        [
          ...entries.slice(0, 2),
          checks(3, 'skyid', result('CK-A', 'pass')),
          checks(4, 'x', result('CK-F', 'fail')),
        ],
        4,
      )?.result.id,
    ).toBe('CK-F')
  })
})
