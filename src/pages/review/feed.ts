import { cardOf, passed, withAnswer } from './schedule.ts'
import { changeDeck } from './store.ts'
import type { Given } from './waiting.ts'

/** Keeps on this device how a question was answered. */
export function keepAnswer(given: Given): void {
  changeDeck((deck) => withAnswer(deck, given))
}

/** Keeps that the question for one misconception was passed. `now` is milliseconds since 1970. */
export function keepPass(id: string, question: string, now: number): void {
  changeDeck((deck) => ({ ...deck, [id]: passed(cardOf(deck, id), question, now) }))
}
