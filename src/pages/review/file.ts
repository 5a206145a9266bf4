import { isRecord, parseJson } from '#protocol/json.ts'
import type { Card, Deck } from './schedule.ts'

const kind = 'tokenwalk-review'
const version = 1
const longest = 40_000

/** The deck as a text for the device's storage. */
export function writeDeck(deck: Deck): string {
  return JSON.stringify({ kind, version, cards: deck })
}

/** Reads what `writeDeck` wrote; undefined for anything else. */
export function readDeck(text: string): Deck | undefined {
  if (text.length > longest) return
  const value = parseJson(text)
  return isRecord(value) && value.kind === kind && value.version === version
    ? deckFrom(value.cards)
    : undefined
}

/**
 * A deck out of a parsed text; undefined for anything else. Misconceptions of a later edition are kept as they are, so
 * that a device with an older one does not lose them.
 */
export function deckFrom(value: unknown): Deck | undefined {
  if (!isRecord(value)) return
  const cards = Object.entries(value).map(([id, card]) => [id, cardFrom(id, card)] as const)
  return cards.some(([, card]) => card === undefined) ? undefined : (Object.fromEntries(cards) as Deck)
}

function cardFrom(id: string, value: unknown): Card | undefined {
  if (!/^M\d{2,3}$/.test(id) || !isRecord(value)) return
  const { rights, rung, due, again, last, at } = value
  const isGood =
    isCount(rights, 2) &&
    isCount(rung, 4) &&
    isCount(due, Number.MAX_SAFE_INTEGER) &&
    isCount(at, Number.MAX_SAFE_INTEGER) &&
    typeof again === 'boolean' &&
    typeof last === 'string' &&
    /^[a-z][a-zA-Z0-9/-]{0,80}$/.test(last)
  return isGood ? ({ rights, rung, due, again, last, at } as Card) : undefined
}

function isCount(value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most
}
