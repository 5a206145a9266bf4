import { expect, test } from 'vitest'
import { breaksOf } from './breaks-of.ts'

const token = breaksOf('token', 'request')
const code = { part: 'form', op: 'remove', name: 'code' } as const

test('the id of a quick break comes from what it does, whatever its words', () => {
  const one = token('CK-CODE-PRESENT', 'Leave out the code', [code])
  expect(token('CK-CODE-PRESENT', 'بدون الرمز', [code]).id).toBe(one.id)
  expect(one.id).toBe('token-request-code-present-remove-code')
})

test('two breaks for one check have two ids where they do different things', () => {
  const ids = [
    token('CK-CODE-ONCE', '', [], { times: 2 }),
    token('CK-CODE-ONCE', '', [], { event: { type: 'RESEND', x: 1 } }),
    token('CK-CODE-ONCE', '', [code]),
    token('CK-CODE-ONCE', '', [{ part: 'method', op: 'set', value: 'GET' }]),
    breaksOf('token', 'response')('CK-CODE-ONCE', '', [code]),
  ].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
