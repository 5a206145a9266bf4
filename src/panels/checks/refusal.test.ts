import { expect, it } from 'vitest'
import type { CheckResult, Verdict } from '#protocol/check.ts'
import type { MessageView, StepView } from '#trace/views.ts'
import { answerTo, tally } from './refusal.ts'

const result = (verdict: Verdict): CheckResult => ({
  id: `CK-${verdict}`,
  by: 'skyid',
  clause: 'rfc6749#4.1.3',
  says: 'it holds',
  verdict,
})
const exchange: MessageView = {
  x: 4,
  message: 'token',
  from: 'mobile',
  to: 'skyid',
  channel: 'direct',
  sentBy: 6,
  request: { method: 'POST', url: 'https://id.skyalbum.example/token', headers: [], body: '' },
  requestFields: [],
  response: { status: 400, headers: [], body: '' },
  checks: [],
  mirror: { ok: true },
}
const step = (by: string, verdict: Verdict): StepView => ({
  step: 8,
  acts: [],
  messages: [exchange],
  checks: [{ by, x: 4, results: [result('pass'), result(verdict)] }],
})

it('counts only checks that ran', () => {
  expect(tally((['pass', 'fail', 'skipped', 'off', 'unreached'] as const).map(result))).toEqual({
    passed: 1,
    all: 2,
  })
})

it('gives the real status line of the server that refused', () => {
  const view = step('skyid', 'fail')
  expect(view.checks.map((group) => answerTo(group, view))).toEqual(['400 Bad Request'])
})

it('gives none when nothing failed, or when the reader of an answer refused it', () => {
  for (const view of [step('skyid', 'pass'), step('mobile', 'fail')]) {
    expect(view.checks.map((group) => answerTo(group, view))).toEqual([undefined])
  }
})
