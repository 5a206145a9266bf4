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

test.each([584, 656, 1000])('at %i px the token rests on no label of its arrow', (width) => {
  const { placed } = layout({ participants, titles, messages: arrowsAt(7).map(messageOf), width })
  for (const one of placed.filter(({ from, to, message }) => from !== to && !message.minor)) {
    const { start, end } = travelOf(one)
    expect(start.x).toBe(one.from)
    const covers = end.x + 12 > one.label.x && end.x - 12 < one.label.x + one.label.width
    expect(covers, one.label.text).toBe(false)
  }
})
