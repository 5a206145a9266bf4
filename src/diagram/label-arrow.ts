import { boxed, type Label, type Place, widthOf } from './label.ts'
import { metrics } from './metrics.ts'
import { gaps, type Span, sizeOf, span } from './spans.ts'

/**
 * The label of an arrow from one lifeline to another. It is set between two lifelines where it has room, as near to
 * the middle as can be; else across lifelines; only what is longer than its arrow is shortened.
 */
export function labelOfArrow(place: Place, from: number, to: number): Label {
  const { scale, width } = place
  const wanted = widthOf(place)
  const away = Math.sign(to - from)
  const start = from + away * metrics.labelGap * scale
  const roomy = span(start, to - away * metrics.tokenRoom * scale)
  const tight = span(start, to - away * metrics.headRoom * scale)
  const between = gaps(roomy, place.lifelines, metrics.labelGap * scale).filter(
    (gap) => sizeOf(gap) >= wanted,
  )
  const middle = (roomy.low + roomy.high) / 2
  const distance = (gap: Span) =>
    Math.abs((gap.low + gap.high) / 2 - middle) + Math.abs(near(gap) - from) / 1000
  const near = (gap: Span) => (away > 0 ? gap.low : gap.high)
  const best = between.sort((a, b) => distance(a) - distance(b))[0]
  if (best) return boxed(place, best, wanted)
  if (sizeOf(roomy) >= wanted) return boxed(place, roomy, wanted)
  if (sizeOf(tight) >= wanted) return boxed(place, tight, wanted)
  // A label a little longer than its arrow stays whole: it is read more often than its ends are looked at.
  const over = 20 * scale
  const wide = { low: Math.max(4, tight.low - over), high: Math.min(width - 4, tight.high + over) }
  return boxed(place, wide, Math.min(wanted, sizeOf(wide)))
}
