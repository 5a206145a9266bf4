import { boxed, type Label, type Place, widthOf } from './label.ts'
import { metrics } from './metrics.ts'
import { sizeOf } from './spans.ts'

/** The label beside a loop; on the side where it fits, the right one first. Alone in the picture it hangs below. */
export function labelOfLoop(place: Place, at: number): { label: Label; side: 1 | -1 } {
  const { scale, width, line, lifelines } = place
  const wanted = widthOf(place)
  const beside = (metrics.loopWidth + 8) * scale
  const right = { low: at + beside, high: width - 4 }
  const left = { low: 4, high: at - beside }
  if (lifelines.length < 2) {
    const hung = boxed(place, { low: 4, high: width - 4 }, Math.min(wanted, width - 8))
    return { label: { ...hung, y: line + (metrics.loopFall + 8) * scale }, side: 1 }
  }
  // 'refused' needs room there too, also before it is: the loop would else change sides.
  const needed = Math.max(wanted, metrics.noteChars * metrics.charMinor * scale)
  const side = sizeOf(right) >= needed || sizeOf(right) >= sizeOf(left) ? 1 : -1
  const room = side > 0 ? right : left
  const size = Math.min(wanted, sizeOf(room))
  const low = side > 0 ? room.low : room.high - size
  const label = boxed(place, { low, high: low + size }, size)
  return {
    label: {
      ...label,
      y: line - (metrics.loopRise - metrics.loopFall + metrics.labelHeight) * 0.5 * scale,
      anchor: side > 0 ? 'start' : 'end',
    },
    side,
  }
}
