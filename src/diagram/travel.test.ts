import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrowsAt, participants, titles } from './example.ts'
import { layout } from './layout.ts'
import { messageOf } from './message.ts'
import { isForward, momentOf, moverOf, travelOf } from './travel.ts'

const at = (step: number) => momentOf(Math.max(1, step), arrowsAt(step))

describe('a token travels only on a step forward', () => {
  test('on every Next', () => {
    for (let step = 1; step <= 11; step++) expect(isForward(at(step - 1), at(step))).toBe(true)
  })

  test('on the second beat of a step', () => {
    const first = { step: 5, done: ['a'] }
    expect(isForward(first, { step: 5, done: ['a', 'b'] })).toBe(true)
  })

  test('not on Back, on jumps, on nothing new, or in another run', () => {
    expect(isForward(at(5), at(4))).toBe(false)
    expect(isForward(at(1), at(4))).toBe(false)
    expect(isForward(at(4), at(4))).toBe(false)
    expect(isForward({ step: 3, done: ['a'] }, { step: 4, done: ['b', 'c'] })).toBe(false)
  })
})

test('what is done by one alone, or on the side, moves nothing', () => {
  expect(moverOf(arrowsAt(8))).toBeUndefined()
  expect(moverOf(arrowsAt(10))).toBeUndefined()
  expect(moverOf(arrowsAt(7))?.label).toBe('POST /token')
  expect(moverOf(arrowsAt(0))).toBeUndefined()
})

/** Labels of any length at any width, from a narrow phone to a projector, with and without marks. */
const crossing = fc.record({
  width: fc.integer({ min: 300, max: 1000 }),
  scale: fc.constantFrom(1, 1.25),
  label: fc.integer({ min: 1, max: 60 }).map((letters) => 'm'.repeat(letters)),
  ends: fc.constantFrom<[number, number]>([0, 1], [1, 0]),
  marks: fc.record({ edited: fc.constant(true), refused: fc.constant(true) }, { requiredKeys: [] }),
})
const two = participants.filter(({ id }) => id === 'mobile' || id === 'skyid')

test('wherever it rests, the token lies on no word, and before the end of its arrow', () => {
  fc.assert(
    fc.property(crossing, ({ width, scale, label, ends: [a, b], marks }) => {
      const [from = '', to = ''] = [two[a]?.id, two[b]?.id]
      const messages = [{ key: 'm', step: 7, from, to, channel: 'back' as const, label, ...marks }]
      const drawing = { participants: two, titles, messages, width: width * scale, scale }
      const [one] = layout(drawing).placed
      if (!one) throw new Error('nothing was placed')
      const { start, end } = travelOf(one)
      const half = 11.5 * scale
      for (const { x, y, width, height } of one.note ? [one.label, one.note] : [one.label]) {
        const beside = end.x + half <= x || end.x - half >= x + width
        const apart = end.y + half <= y || end.y - half >= y + height
        expect(beside || apart).toBe(true)
      }
      expect(start).toEqual({ x: one.from, y: one.line })
      expect((end.x - one.to) * one.side).toBeLessThan(-half)
      expect(Math.abs(end.y - one.line)).toBeLessThan(half)
    }),
    { numRuns: 400 },
  )
})

test('step 9 on a phone: its long label leaves the token its place', () => {
  const messages = arrowsAt(9)
    .filter(({ step }) => step === 9)
    .map(messageOf)
  const [one] = layout({ participants: two, titles, messages, width: 390 }).placed
  if (!one) throw new Error('nothing was placed')
  expect(one.label.text).toBe('200 id_token, access_token')
  expect(travelOf(one).end).toEqual({ x: one.to + 27, y: one.line })
  expect(one.label.x - one.to).toBeGreaterThan(27 + 12 + 3)
})
