import { describe, expect, it } from 'vitest'
import { sorting as authnAuthz } from './authn-authz/sorting.en.ts'
import { sorting as clientTypes } from './client-types/sorting.en.ts'
import { sorting as examples } from './examples/sorting.en.ts'
import { sorting as kerberos } from './kerberos/sorting.en.ts'
import { countRight, isLastLaid, type Sorting } from './sort.ts'
import { sorting as whatIsOAuth } from './what-is-oauth/sorting.en.ts'

const sortings = [kerberos, examples, whatIsOAuth, clientTypes, authnAuthz]

describe.each<Sorting>(sortings)('$title', ({ heaps, cards }) => {
  it('has cards that differ, each with a heap that is there and a reason in short sentences', () => {
    expect(new Set(cards.map(({ text }) => text)).size).toBe(cards.length)
    for (const { text, heap, because } of cards) {
      expect(Object.keys(heaps)).toContain(heap)
      for (const sentence of [text, ...because.split(/(?<=[.?!:])\s+/)])
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    }
  })

  it('has something for every heap', () => {
    for (const heap of Object.keys(heaps)) expect(cards.map((card) => card.heap)).toContain(heap)
  })

  it('counts the cards that lie on their heap', () => {
    expect(countRight(cards, {})).toBe(0)
    const all = Object.fromEntries(cards.map(({ text, heap }) => [text, heap]))
    expect(countRight(cards, all)).toBe(cards.length)
    const [first] = cards
    const other = Object.keys(heaps).find((heap) => heap !== first?.heap) ?? ''
    expect(countRight(cards, { ...all, [first?.text ?? '']: other })).toBe(cards.length - 1)
  })
})

it('knows when the last card was laid, and not when one is laid elsewhere', () => {
  const cards = whatIsOAuth.cards.slice(0, 2)
  const [first = '', second = ''] = cards.map(({ text }) => text)
  expect(isLastLaid(cards, {}, { [first]: 'a' })).toBe(false)
  expect(isLastLaid(cards, { [first]: 'a' }, { [first]: 'a', [second]: 'a' })).toBe(true)
  expect(isLastLaid(cards, { [first]: 'a', [second]: 'a' }, { [first]: 'a', [second]: 'b' })).toBe(false)
})
