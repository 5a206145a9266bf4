import { describe, expect, it } from 'vitest'
import { newRun } from '#world/run-ops.ts'
import { addressOf, askedOf } from './address.ts'
import { keptBegin } from './kept.ts'
import { pairs } from './pairs.ts'

const asked = (search: string) => {
  const { pair, row, strange } = askedOf(new URLSearchParams(search))
  return [pair.id, row, strange?.text]
}

describe('the address of a row', () => {
  it.each(pairs)('leads back to each row of the pair $id', (pair) => {
    for (let row = 0; row <= pair.rows.length; row++)
      expect(asked(addressOf(pair, row).replace(/^[^?]*/, ''))).toEqual([pair.id, row, undefined])
  })

  it.each([
    ['?row=99', 'code', 10, '99'],
    ['?pair=pkce&row=99', 'pkce', 11, '99'],
    ['?row=0', 'code', 1, '0'],
    ['?row=-3', 'code', 1, '-3'],
    ['?row=two', 'code', 0, 'two'],
    ['?row=1e1', 'code', 0, '1e1'],
    ['?pair=saml&row=2', 'code', 2, 'saml'],
    ['?pair=', 'code', 0, ''],
  ])('takes the nearest row for %s, and says so', (search, ...nearest) => {
    expect(asked(search)).toEqual(nearest)
  })
})

it('believes of history.state only a run of its flow that nobody has walked', () => {
  const run = newRun('pkce-api', 1_790_000_000, 'kept')
  expect(keptBegin({ begin: run }, 'pkce-api')).toEqual(run)
  for (const state of [null, 7, {}, { begin: 'x' }, { begin: { ...run, events: [{ type: 'NEXT' }] } }])
    expect(keptBegin(state, 'pkce-api')).toBeUndefined()
  expect(keptBegin({ begin: run }, 'pkce-login')).toBeUndefined()
})
