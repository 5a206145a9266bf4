import { expect, it } from 'vitest'
import { lifeText } from './life.ts'

it('says what is left, in whole units, rounded down', () => {
  expect(
    [0, 1, 58.9, 119, 120, 3599, 7199, 7200, 172_800].map((left) => lifeText(1000 + left, 1000)),
  ).toEqual([
    'expired',
    '1 s left',
    '58 s left',
    '119 s left',
    '2 min left',
    '59 min left',
    '119 min left',
    '2 h left',
    '2 d left',
  ])
  expect(lifeText(10, 20)).toBe('expired')
})
