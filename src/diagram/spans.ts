/** A stretch of the picture's width, in px. */
export interface Span {
  low: number
  high: number
}

/** The stretch between two places, whichever is on the left. */
export function span(a: number, b: number): Span {
  return { low: Math.min(a, b), high: Math.max(a, b) }
}

/** Its length; 0 where its ends have crossed. */
export function sizeOf({ low, high }: Span): number {
  return Math.max(0, high - low)
}

/** What is left of a stretch between the lifelines in it, each with a margin (px) on both sides. */
export function gaps(whole: Span, lifelines: readonly number[], margin: number): Span[] {
  const inside = lifelines.filter((x) => x > whole.low && x < whole.high).sort((a, b) => a - b)
  const starts = [whole.low, ...inside.map((x) => x + margin)]
  const ends = [...inside.map((x) => x - margin), whole.high]
  return starts.map((low, i) => ({ low, high: ends[i] ?? whole.high }))
}
