/** A card of a sorting task. */
export interface Card {
  text: string
  /** The heap that it belongs to. */
  heap: string
  /** Why: true and useful whatever was chosen. */
  because: string
}

/** A task: each card belongs to one of the heaps. */
export interface Sorting {
  title: string
  how: string
  /** The heaps by their id, with their names. */
  heaps: Readonly<Record<string, string>>
  cards: readonly Card[]
  /** For the review: the misconceptions that the cards ask for, and the name of the task. */
  review?: { asks: readonly string[]; place: string }
}

/** Which heap was chosen for which card, by the card's text. */
export type Sorted = Readonly<Record<string, string>>

/** Whether the last card has just been laid: now it can be said if all lie on their heaps. */
export function isLastLaid(cards: readonly Card[], before: Sorted, after: Sorted): boolean {
  const laid = (sorted: Sorted) => cards.filter(({ text }) => sorted[text] !== undefined).length
  return laid(before) < cards.length && laid(after) === cards.length
}

/** How many cards lie on their heap. */
export function countRight(cards: readonly Card[], sorted: Sorted): number {
  return cards.filter(({ text, heap }) => sorted[text] === heap).length
}
