import type { Sorting } from './sort.ts'

interface Content {
  story: readonly string[]
  caption: string
  said: string
  better: string
}

/** What a page says, in the order in which it is read: the idea, its picture, the task or whatever stands there, the repair. */
export function textsOf(
  { story, caption, said, better }: Content,
  between: Sorting | readonly string[],
): readonly string[] {
  const task = 'cards' in between ? between.cards.map(({ text }) => text) : between
  return [...story, caption, ...task, said, better]
}
