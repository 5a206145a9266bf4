import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, type Card, cardOf, type Deck, passed } from './schedule.ts'
import { dueIn, lengthOf, newIn, nextDay, nextIn, type Visit } from './visit.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 2, 10)
const ids = Array.from({ length: 12 }, (_, n) => `M${n + 10}`)

/** A deck in which some were answered, and how, `days` ago. */
const anyDeck = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.boolean(), fc.integer({ min: 0, max: 9 })), { maxLength: 12 })
  .map((acts) => {
    const deck: Record<string, Card> = {}
    for (const [id, right, days] of acts)
      deck[id] = answered(cardOf(deck, id), right, 'a/1', start - days * day)
    return deck as Deck
  })
const anyActs = fc.array(fc.constantFrom('right', 'wrong', 'pass'), { minLength: 8, maxLength: 8 })

/** Walks a visit to its end. */
function walk(deck: Deck, acts: readonly string[], { limit, fresh }: Pick<Visit, 'limit' | 'fresh'>) {
  const visit = { limit, fresh, asked: [] as string[] }
  let now = start
  const said: { id: string; what: string; total: number }[] = []
  for (let id = nextIn(visit, deck, ids, now); id !== undefined; id = nextIn(visit, deck, ids, now)) {
    visit.asked.push(id)
    const what = acts[said.length] ?? 'right'
    said.push({ id, what, total: lengthOf(visit, deck, ids, now) })
    now += 60_000
    const card = cardOf(deck, id)
    const after = what === 'pass' ? passed(card, 'b/2', now) : answered(card, what === 'right', 'b/2', now)
    deck = { ...deck, [id]: after }
    if (said.length > 20) throw new Error('it does not end')
  }
  return { said, deck, now }
}

describe('a visit', () => {
  it('has five questions at most, none but what is due, and of each due one its turn', () => {
    fc.assert(
      fc.property(anyDeck, anyActs, (deck, acts) => {
        const due = dueIn(deck, ids, start)
        const { said } = walk(deck, acts, { limit: 5, fresh: false })
        expect(said.length).toBeLessThanOrEqual(5)
        expect(said.length).toBeGreaterThanOrEqual(Math.min(5, due.length))
        for (const { id } of said) expect(due).toContain(id)
        if (acts.every((what) => what === 'right')) expect(said.map(({ id }) => id)).toEqual(due.slice(0, 5))
      }),
    )
  })

  it('asks once more for what was wrong, unless that was its last question', () => {
    fc.assert(
      fc.property(anyDeck, anyActs, fc.boolean(), (deck, acts, fresh) => {
        const { said } = walk(deck, acts, { limit: 5, fresh })
        said.forEach(({ id, what }, index) => {
          const wrong = said.slice(0, index + 1).filter((one) => one.what === 'wrong')
          const room = 5 - (index + 1)
          if (what === 'wrong' && new Set(wrong.map((one) => one.id)).size <= room)
            expect(said.slice(index + 1).map((one) => one.id)).toContain(id)
        })
      }),
    )
  })

  it('does not ask the same twice in a row, where another waits', () => {
    const deck = Object.fromEntries(
      ids.slice(0, 3).map((id) => [id, answered(undefined, false, 'a/1', start)]),
    )
    const { said } = walk(deck, ['wrong', 'right', 'right', 'right'], { limit: 5, fresh: false })
    expect(said.map(({ id }) => id)).toEqual(['M10', 'M11', 'M12', 'M10'])
  })

  it('says at each question how many there are, as far as that is known', () => {
    fc.assert(
      fc.property(anyDeck, fc.boolean(), (deck, fresh) => {
        const { said } = walk(deck, [], { limit: 5, fresh })
        for (const { total } of said) expect(total).toBe(said.length)
      }),
    )
  })

  it('brings what is new only if that is wanted, in the order of the list, after what is due', () => {
    const deck = { M12: answered(undefined, false, 'a/1', start - day) }
    expect(walk(deck, [], { limit: 5, fresh: false }).said.map(({ id }) => id)).toEqual(['M12'])
    const { said } = walk(deck, ['right', 'pass'], { limit: 4, fresh: true })
    expect(said.map(({ id }) => id)).toEqual(['M12', 'M10', 'M11', 'M13'])
  })

  it('leaves a passed question for another day', () => {
    const deck = { M12: answered(undefined, false, 'a/1', start - day) }
    const after = walk(deck, ['pass'], { limit: 5, fresh: false })
    expect(after.said).toHaveLength(1)
    expect(dueIn(after.deck, ids, after.now)).toEqual([])
    expect(newIn(after.deck, ids)).not.toContain('M12')
  })
})

it('knows the next day, and none where all rest', () => {
  const once = answered(undefined, true, 'a/1', start)
  const deck = {
    M10: once,
    M11: answered(once, true, 'b/2', start),
    M12: answered(undefined, true, 'a/1', start - day),
  }
  expect(nextDay(deck, ids)).toBe(once.due - day)
  expect(nextDay({ M11: deck.M11 }, ids)).toBeUndefined()
})
