import { expect, it } from 'vitest'
import { runOf } from '#flows/kit/testing.ts'
import { lina } from './cast.ts'
import type { LearnerEvent } from './records.ts'
import { append, isPlain } from './run-ops.ts'

const place = { message: 'login', leg: 'request', part: 'form', op: 'set', name: 'password' } as const

it.each<[string, (value: string) => LearnerEvent]>([
  ['typed into the page', (value) => ({ type: 'ENTER', form: [['password', value]] })],
  ['typed into a message', (value) => ({ type: 'NEXT', edits: [{ ...place, value }] })],
  ['sent again', (value) => ({ type: 'RESEND', x: 1, edits: [{ ...place, op: 'add', value }] })],
])('no password that is %s gets into a run, but the demo’s', (_where, event) => {
  const kept = (value: string) => JSON.stringify(append(runOf('pkce-login', []), event(value)).events)
  expect(kept('hunter2')).not.toContain('hunter2')
  expect(kept('hunter2')).toContain('wrong-password')
  expect(kept(lina.password)).toContain(lina.password)
})

it.each<[LearnerEvent, boolean]>([
  [{ type: 'NEXT' }, true],
  [{ type: 'NEXT', times: 2 }, false],
  [{ type: 'NEXT', edits: [{ ...place, value: 'x' }] }, false],
  [{ type: 'CLOCK', seconds: 60 }, false],
])('a run with %o is plain: %o', (event, plain) => {
  expect(isPlain(runOf('pkce-login', [{ type: 'NEXT' }, event]))).toBe(plain)
})
