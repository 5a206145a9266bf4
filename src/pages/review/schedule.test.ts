import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answered,
  type Card,
  countRepaired,
  type Deck,
  isDue,
  isRepaired,
  mergeDecks,
  passed,
} from './schedule.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 2, 10)
const at = (days: number) => start + days * day

/** Any life of a card: answers and passes, each some hours after the one before. */
const anyLife = fc
  .array(
    fc.record({
      what: fc.constantFrom('right', 'wrong', 'pass'),
      question: fc.constantFrom('a/1', 'b/2'),
      hours: fc.integer({ min: 0, max: 24 * 30 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((acts) => {
    let now = start
    const steps: { what: string; now: number; before: Card | undefined; after: Card }[] = []
    for (const { what, question, hours } of acts) {
      now += hours * 3_600_000
      const before = steps.at(-1)?.after
      const after =
        what === 'pass' ? passed(before, question, now) : answered(before, what === 'right', question, now)
      steps.push({ what, now, before, after })
    }
    return steps
  })

describe('a question that was answered wrong', () => {
  it('comes again in this visit, then after 1, 3, 7 and 21 days, and then begins anew', () => {
    let card: Card | undefined
    let now = start
    const days: number[] = []
    for (let n = 0; n < 6; n++) {
      card = answered(card, false, 'a/1', now)
      expect(isDue(card, now)).toBe(true)
      card = answered(card, true, 'a/1', now + 60_000)
      expect([card.again, isDue(card, now + 60_000), card.rights]).toEqual([false, false, 0])
      const due = card.due
      days.push(Math.ceil((due - now) / day))
      expect([isDue(card, due - 1), isDue(card, due)]).toEqual([false, true])
      now = due
    }
    expect(days).toEqual([1, 3, 7, 21, 1, 3])
  })

  it('stays for this visit as long as it is wrong, and keeps its day', () => {
    const once = answered(undefined, false, 'a/1', start)
    const twice = answered(once, false, 'b/2', start + 60_000)
    expect(twice).toEqual({ ...once, last: 'b/2', at: start + 60_000 })
  })

  it('rests after two right answers, each on its day', () => {
    let card = answered(undefined, false, 'a/1', start)
    card = answered(card, true, 'a/1', start + 60_000)
    card = answered(card, true, 'a/1', at(1))
    expect([card.rights, isDue(card, at(3)), isDue(card, at(4))]).toEqual([1, false, true])
    card = answered(card, true, 'a/1', at(4))
    expect([isRepaired(card), isDue(card, at(400))]).toEqual([true, false])
  })

  it('wakes what rested', () => {
    let card = answered(undefined, true, 'a/1', start)
    card = answered(card, true, 'b/2', start)
    expect(isRepaired(card)).toBe(true)
    card = answered(card, false, 'a/1', at(50))
    expect([isRepaired(card), isDue(card, at(50)), card.due < at(51)]).toEqual([false, true, true])
  })

  it('finds a lesson at the same hour, or a little earlier, on its day', () => {
    const card = { ...answered(undefined, false, 'a/1', start), again: false }
    expect(isDue(card, at(1) - 3 * 3_600_000)).toBe(true)
    expect(isDue(card, start + 12 * 3_600_000)).toBe(false)
  })
})

describe('a question that was answered rightly', () => {
  it('counts once a day, however often it is answered', () => {
    let card = answered(undefined, true, 'a/1', start)
    for (let n = 1; n < 10; n++) card = answered(card, true, 'a/1', start + n * 60_000)
    expect(card.rights).toBe(1)
    expect(answered(card, true, 'a/1', at(1)).rights).toBe(2)
  })

  it('counts for the second time at once, where another question asks the same', () => {
    expect(answered(answered(undefined, true, 'a/1', start), true, 'b/2', start).rights).toBe(2)
  })
})

describe('a question that was passed', () => {
  it('waits longer each time, and is no answer', () => {
    let card: Card | undefined
    let now = start
    const days: number[] = []
    for (let n = 0; n < 5; n++) {
      card = passed(card, 'a/1', now)
      days.push(Math.ceil((card.due - now) / day))
      now = card.due
    }
    expect([days, card?.rights]).toEqual([[1, 3, 7, 21, 21], 0])
  })
})

describe('in any life', () => {
  it('a card rests only after two right answers since the last wrong one, and then is never due', () => {
    fc.assert(
      fc.property(anyLife, (steps) => {
        let rights = 0
        for (const { what, after, now } of steps) {
          rights = what === 'wrong' ? 0 : rights + (what === 'right' ? 1 : 0)
          expect(after.rights).toBeLessThanOrEqual(rights)
          if (isRepaired(after)) expect(isDue(after, now + 1000 * day)).toBe(false)
          else expect(isDue(after, now + 22 * day)).toBe(true)
        }
      }),
    )
  })

  it('a wrong answer is asked again at once; after any other act nothing is, for at least twenty hours or until its day', () => {
    fc.assert(
      fc.property(anyLife, (steps) => {
        for (const { what, before, after, now } of steps) {
          if (what === 'wrong') expect(isDue(after, now)).toBe(true)
          else if (!isRepaired(after)) {
            expect(isDue(after, now)).toBe(false)
            if (!before || isDue({ ...before, again: false }, now))
              expect(after.due - now).toBeGreaterThanOrEqual(20 * 3_600_000)
          }
        }
      }),
    )
  })
})

it('asks for what waits for a day that no rule gives: the clock of the device was wrong', () => {
  const card = answered(undefined, true, 'a/1', at(4000))
  expect(isDue(card, start)).toBe(true)
})

describe('mergeDecks', () => {
  const anyDeck = fc
    .tuple(fc.option(anyLife), fc.option(anyLife))
    .map(([one, other]) =>
      Object.fromEntries(
        [['M01', one] as const, ['M02', other] as const].flatMap(([id, life]) =>
          life?.length ? [[id, life.at(-1)?.after]] : [],
        ),
      ),
    ) as fc.Arbitrary<Deck>

  it('takes of each misconception what was answered last, whichever deck brings it', () => {
    fc.assert(
      fc.property(anyDeck, anyDeck, (one, other) => {
        const both = mergeDecks(one, other)
        expect(mergeDecks(other, one)).toEqual(both)
        expect(mergeDecks(both, one)).toEqual(both)
        for (const id of [...Object.keys(one), ...Object.keys(other)]) {
          expect([one[id], other[id]]).toContainEqual(both[id])
          expect(both[id]?.at).toBe(Math.max(one[id]?.at ?? 0, other[id]?.at ?? 0))
        }
      }),
    )
  })
})

it('counts what rests among the misconceptions of this edition', () => {
  const resting = answered(answered(undefined, true, 'a/1', start), true, 'b/2', start)
  const deck = { M01: resting, M02: answered(undefined, true, 'a/1', start), M99: resting }
  expect(countRepaired(deck, ['M01', 'M02', 'M03'])).toBe(1)
})
