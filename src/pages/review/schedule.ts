import type { Given } from './waiting.ts'

type Rung = 0 | 1 | 2 | 3 | 4

/** What is kept of one misconception whose question was answered or passed. Times are milliseconds since 1970. */
export interface Card {
  /** Right answers since the last wrong one. Two, and it rests. */
  rights: 0 | 1 | 2
  /** Which of `waits` comes next; 4 after the last of them. */
  rung: Rung
  /** When it is to be asked again; of no matter while it rests. */
  due: number
  /** It was answered wrong and not yet rightly since: it is asked again in the same visit. */
  again: boolean
  /** Which question it was: 'pkce-login/7', 'card/M09'. */
  last: string
  /** When it was answered or passed. */
  at: number
}

/** The deck, by the ids of the misconceptions. */
export type Deck = Readonly<Record<string, Card>>

const day = 86_400_000

/** How long a question waits, in days: the first time, the second … */
const waits = [1, 3, 7, 21] as const

// A lesson at the same hour, or a little earlier, finds what waited for whole days.
const slack = day / 6

/**
 * A question was answered. Wrong: it comes again in this visit, and then after 1, 3, 7 and 21 days. Right, when it was
 * due or new: it waits for the next of these; right twice in a row, it rests. A right answer before its day only ends
 * the asking in this visit, unless it is the second one, to another question: then it counts.
 */
export function answered(card: Card | undefined, right: boolean, question: string, now: number): Card {
  if (!right) return missed(card, question, now)
  if (!card) return { ...waiting(0, now), rights: 1, again: false, last: question, at: now }
  if (isRepaired(card)) return card
  const known = { ...card, again: false, last: question, at: now }
  if (!isOver(card, now)) {
    const second = card.rights === 1 && card.last !== question
    return second ? { ...known, rights: 2 } : known
  }
  return card.rights === 1 ? { ...known, rights: 2 } : { ...known, ...waiting(card.rung, now), rights: 1 }
}

function missed(card: Card | undefined, question: string, now: number): Card {
  const wrong = { rights: 0, again: true, last: question, at: now } as const
  // What was held rightly, or rested, or waited for the longest, begins anew; before its day, the day stays.
  if (!card || card.rights > 0 || (card.rung === 4 && isOver(card, now)))
    return { ...waiting(0, now), ...wrong }
  return isOver(card, now) ? { ...waiting(card.rung, now), ...wrong } : { ...card, ...wrong }
}

/** The deck after an answer, which counts for each misconception that its question asks for. */
export function withAnswer(deck: Deck, { asks, question, right, at }: Given): Deck {
  const cards = asks.map((id) => [id, answered(cardOf(deck, id), right, question, at)] as const)
  return { ...deck, ...Object.fromEntries(cards) }
}

/** A question was passed: it is asked later, each time after a longer wait. */
export function passed(card: Card | undefined, question: string, now: number): Card {
  if (card && isRepaired(card)) return card
  const rights = card?.rights ?? 0
  return { ...waiting(card?.rung ?? 0, now), rights, again: false, last: question, at: now }
}

/** It was answered rightly twice, and rests until a wrong answer wakes it. */
export function isRepaired({ rights }: Card): boolean {
  return rights === 2
}

/** It is to be asked now. */
export function isDue(card: Card, now: number): boolean {
  return !isRepaired(card) && (card.again || isOver(card, now))
}

/** How many of the misconceptions of this edition rest. */
export function countRepaired(deck: Deck, ids: readonly string[]): number {
  return ids.filter((id) => cardOf(deck, id)?.rights === 2).length
}

/** The card of a misconception; undefined where none of its questions was met. */
export function cardOf(deck: Deck, id: string): Card | undefined {
  return Object.hasOwn(deck, id) ? deck[id] : undefined
}

/** Two devices' decks as one: of each misconception, what was answered last. */
export function mergeDecks(one: Deck, other: Deck): Deck {
  const both = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...both].map((id) => [id, later(cardOf(one, id), cardOf(other, id))] as const),
  ) as Deck
}

function later(one: Card | undefined, other: Card | undefined): Card | undefined {
  if (!one || !other) return one ?? other
  const [a, b] = [rank(one), rank(other)]
  const index = a.findIndex((value, n) => value !== b[n])
  return index < 0 || (a[index] ?? 0) > (b[index] ?? 0) ? one : other
}

/** Any order will do among cards of the same moment, as long as it is the same on both devices. */
function rank({ at, rights, rung, due, again, last }: Card): (number | string)[] {
  return [at, rights, rung, due, again ? 0 : 1, last]
}

// A day further off than the longest wait was written while the clock of the device was wrong.
function isOver({ due }: Card, now: number): boolean {
  return due <= now || due > now + waits[3] * day
}

function waiting(rung: Rung, now: number): Pick<Card, 'rung' | 'due'> {
  const days = waits[rung === 4 ? 3 : rung]
  return { rung: Math.min(rung + 1, 4) as Rung, due: now + days * day - slack }
}
