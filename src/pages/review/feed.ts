import { answered, cardOf, type Deck, passed } from './schedule.ts'
import { changeDeck } from './store.ts'

/** A question that asks for misconceptions, and its name: 'pkce-login/7'. */
export interface Asking {
  asks: readonly string[]
  question: string
}

/** Keeps on this device how a question was answered. `now` is milliseconds since 1970. */
export function keepAnswer({ asks, question }: Asking, right: boolean, now: number): void {
  changeDeck((deck) => withEach(deck, asks, (id) => answered(cardOf(deck, id), right, question, now)))
}

/** Keeps that the question for one misconception was passed. */
export function keepPass(id: string, question: string, now: number): void {
  changeDeck((deck) => withEach(deck, [id], () => passed(cardOf(deck, id), question, now)))
}

function withEach(deck: Deck, asks: readonly string[], make: (id: string) => Deck[string]): Deck {
  return { ...deck, ...Object.fromEntries(asks.map((id) => [id, make(id)])) }
}
