import { metrics } from './metrics.ts'
import type { Span } from './spans.ts'
import { lengthOf, shorten } from './text-fit.ts'

/** A box in px that holds one line of text; `anchor` is the side on which the text is held. */
export interface Label {
  text: string
  x: number
  y: number
  width: number
  height: number
  anchor: 'start' | 'middle' | 'end'
  /** It stands across a lifeline, which is then broken behind it. */
  crosses: boolean
}

export interface Place {
  /** The wanted text and the width of one of its characters, in px. */
  text: string
  char: number
  /** Characters that a mark before the text takes. */
  mark: number
  /** Height of the arrow's line. */
  line: number
  /** All lifelines, and the width of the picture. */
  lifelines: readonly number[]
  width: number
  scale: number
}

/** A label of so many px in the middle of a stretch, above its line; text that is longer is shortened. */
export function boxed(place: Place, { low, high }: Span, width: number): Label {
  const { char, mark, line, scale, text, lifelines } = place
  const x = (low + high - width) / 2
  return {
    text: shorten(text, Math.floor((width + 0.01) / char) - mark),
    x,
    y: line - (metrics.labelRise + metrics.labelHeight - 4) * scale,
    width,
    height: metrics.labelHeight * scale,
    anchor: 'middle',
    crosses: lifelines.some((lifeline) => lifeline > x - 2 && lifeline < x + width + 2),
  }
}

/** What a label would like to have, in px. */
export function widthOf({ text, char, mark }: Place): number {
  return (lengthOf(text) + mark) * char
}
