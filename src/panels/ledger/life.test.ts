import { expect, it } from 'vitest'
import { lifeShare, lifeText } from './life.ts'

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

it('has a share of its life left, none at its end, and never more than all', () => {
  expect([100, 250, 400, 900].map((now) => lifeShare(100, 400, now))).toEqual([1, 0.5, 0, 0])
  expect(lifeShare(100, 400, 50)).toBe(1)
  expect(lifeShare(400, 400, 300)).toBe(1)
})
