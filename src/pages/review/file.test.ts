import { describe, expect, it } from 'vitest'
import { readDeck, writeDeck } from './file.ts'
import { answered, passed } from './schedule.ts'

const now = Date.UTC(2026, 10, 2, 10)
const card = answered(undefined, false, 'pkce-login/7', now)
const textOf = (cards: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'tokenwalk-review', version: 1, cards, ...more })

describe('the deck on the device', () => {
  it('is read as it was written', () => {
    const deck = { M13: card, M09: passed(undefined, 'card/M09', now), M41: card }
    expect(readDeck(writeDeck(deck))).toEqual(deck)
    expect(readDeck(writeDeck({}))).toEqual({})
  })

  it.each([
    ['no JSON', '{"kind'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another thing', '{"kind":"tokenwalk-progress","version":1,"cards":{}}'],
    ['a later version', textOf({}, { version: 2 })],
    ['no cards', textOf(undefined)],
    ['a list of cards', textOf([card])],
    ['a strange id', textOf({ '<b>': card })],
    ['a card that is none', textOf({ M01: null })],
    ['three rights', textOf({ M01: { ...card, rights: 3 } })],
    ['a rung beyond the ladder', textOf({ M01: { ...card, rung: 5 } })],
    ['half a rung', textOf({ M01: { ...card, rung: 0.5 } })],
    ['a day that is no number', textOf({ M01: { ...card, due: 'tomorrow' } })],
    ['no day', textOf({ M01: { ...card, due: null } })],
    ['a moment before all', textOf({ M01: { ...card, at: -1 } })],
    ['again, said in words', textOf({ M01: { ...card, again: 'yes' } })],
    ['a question that is no name', textOf({ M01: { ...card, last: '<img>' } })],
    ['too much', textOf({ M01: card }, { more: ' '.repeat(40_000) })],
  ])('is none with %s', (_, text) => expect(readDeck(text)).toBeUndefined())
})
