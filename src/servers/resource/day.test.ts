import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf } from './day.ts'

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(dayOf(seconds)).toBe(new Date(seconds * 1000).toISOString().slice(0, 10))
    }),
  )
})
