import { cardOf, type Deck, isDue } from './schedule.ts'

/** One sitting at the deck. */
export interface Visit {
  /** Questions at most. */
  limit: number
  /** Also what was never met, when nothing more is due. */
  fresh: boolean
  /** The misconceptions that were asked for, one for each question so far; one that was wrong may stand here twice. */
  asked: readonly string[]
}

/** Questions of one visit, at most. */
export const most = 5

/** Questions of the short visit that is offered to who comes back. */
export const few = 3

/** In the review's address it begins that visit. */
export const visitParam = 'visit'

/**
 * The misconception that is asked for next; undefined when the visit is over. What is due comes first, the longest due at
 * its head; then, if wanted, what is new; then, once more, what was answered wrong in this visit, for which room is kept.
 */
export function nextIn(visit: Visit, deck: Deck, ids: readonly string[], now: number): string | undefined {
  const room = visit.limit - visit.asked.length
  if (room <= 0) return
  const wrong = visit.asked.filter((id) => cardOf(deck, id)?.again)
  // Not the same twice in a row, where there is another.
  const [again] = wrong.toSorted((a, b) => visit.asked.lastIndexOf(a) - visit.asked.lastIndexOf(b))
  if (again !== undefined && new Set(wrong).size >= room) return again
  const waiting = dueIn(deck, ids, now).filter((id) => !visit.asked.includes(id))
  const unmet = visit.fresh ? newIn(deck, ids) : []
  return waiting[0] ?? unmet.find((id) => !visit.asked.includes(id)) ?? again
}

/** The misconceptions that are to be asked for now, the longest due first. */
export function dueIn(deck: Deck, ids: readonly string[], now: number): string[] {
  const due = ids.flatMap((id) => {
    const card = cardOf(deck, id)
    return card && isDue(card, now) ? [{ id, due: card.due }] : []
  })
  return due.toSorted((a, b) => a.due - b.due).map(({ id }) => id)
}

/** The misconceptions of which no question was met. */
export function newIn(deck: Deck, ids: readonly string[]): string[] {
  return ids.filter((id) => cardOf(deck, id) === undefined)
}

/** When the next of them is due, in milliseconds since 1970; undefined where all rest or are new. */
export function nextDay(deck: Deck, ids: readonly string[]): number | undefined {
  const days = ids.flatMap((id) => {
    const card = cardOf(deck, id)
    return card && card.rights < 2 ? [card.due] : []
  })
  return days.length === 0 ? undefined : Math.min(...days)
}

/** How many questions a visit will have had at its end, as far as it is known: the one that stands here is the last asked. */
export function lengthOf(visit: Visit, deck: Deck, ids: readonly string[], now: number): number {
  const { asked, limit, fresh } = visit
  const ahead = [
    ...dueIn(deck, ids, now).filter((id) => id !== asked.at(-1)),
    ...(fresh ? newIn(deck, ids).filter((id) => !asked.includes(id)) : []),
  ]
  return Math.min(limit, asked.length + ahead.length)
}
