/** What a lesson may hold; a line that brings more is refused, a field takes no more. */
export const limits = {
  title: 80,
  items: 60,
  /** Minutes of one item. */
  minutes: 180,
  note: 400,
  task: 200,
  /** Characters of a lesson as a line of text: more than the fullest lesson has. */
  line: 400_000,
} as const
