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
}

/** Which heap was chosen for which card, by the card's text. */
export type Sorted = Readonly<Record<string, string>>

/** How many cards lie on their heap. */
export function countRight(cards: readonly Card[], sorted: Sorted): number {
  return cards.filter(({ text, heap }) => sorted[text] === heap).length
}
