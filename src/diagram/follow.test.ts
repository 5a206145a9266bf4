import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrollBy } from './use-follow.ts'

test('after scrolling the height stands in the middle third, and what stands there is left alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 90, max: 900 }),
      (y, top, room) => {
        const by = scrollBy(y, top, room)
        const after = y - (top + by)
        expect(after).toBeGreaterThanOrEqual(room / 3 - 1e-9)
        expect(after).toBeLessThanOrEqual((2 * room) / 3 + 1e-9)
        if (y - top > room / 3 && y - top < (2 * room) / 3) expect(by).toBe(0)
      },
    ),
  )
})
