import { metrics } from './metrics.ts'

/**
 * Where the short arrow of somebody who has no column starts, in px: beside its receiver, on the side where no other
 * lifeline is in the way; else where there is more room.
 */
export function startOutside(to: number, lifelines: readonly number[], width: number, scale: number): number {
  const mark = metrics.outsideMark * scale
  const wanted = metrics.outsideLength * scale
  const left = to - Math.max(mark, ...lifelines.filter((x) => x < to).map((x) => x + mark))
  const right = Math.min(width - mark, ...lifelines.filter((x) => x > to).map((x) => x - mark)) - to
  if (right >= wanted) return to + wanted
  if (left >= wanted) return to - wanted
  return to > width - to ? Math.max(mark, to - wanted) : Math.min(width - mark, to + wanted)
}
