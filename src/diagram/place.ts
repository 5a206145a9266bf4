import type { Label } from './label.ts'
import { labelOfArrow } from './label-arrow.ts'
import { labelOfLoop } from './label-loop.ts'
import type { Message } from './message.ts'
import { metrics } from './metrics.ts'

/** Where a message stands, in px from the top left corner of the rows. */
export interface Placed {
  message: Message
  line: number
  /** The lifelines on which it starts and ends; equal for a loop. */
  from: number
  to: number
  /** The browser's lifeline, where it lies on the way. */
  via?: number
  /** Where the name stands of an outsider, from whose mark beside the columns it starts. */
  outside?: Label
  /** Which way it points, or on which side of its lifeline the loop lies. */
  side: 1 | -1
  label: Label
  /** Where the word 'refused' stands. */
  note?: Label
  scale: number
}

/** What is known of the place before the label is set: the line, the lifelines, all in px. */
export interface Ground {
  line: number
  from: number
  to: number
  via: number | undefined
  outside: boolean
  lifelines: readonly number[]
  width: number
  scale: number
}

/** Places one message: its label, its ring, and the word 'refused' where it was. */
export function placeOne(message: Message, ground: Ground): Placed {
  const { line, from, to, via, outside, lifelines, width, scale } = ground
  const char = (message.minor ? metrics.charMinor : metrics.char) * scale
  const mark = message.edited ? metrics.editedChars : 0
  const place = { text: message.label, char, mark, line, lifelines, width, scale }
  const loop = from === to
  const { label, side } = loop
    ? labelOfLoop(place, from)
    : { label: labelOfArrow(place, from, to), side: to > from ? (1 as const) : (-1 as const) }
  const between = via !== undefined && (via - from) * (via - to) < 0
  const placed: Placed = { message, line, from, to, side, label, scale, ...(between && { via }) }
  if (outside) placed.outside = nameOf(placed)
  return message.refused ? { ...placed, note: noteOf(placed) } : placed
}

/** An outsider's name stands below the start of the line. */
function nameOf({ line, from, side, scale }: Placed): Label {
  const width = metrics.noteChars * metrics.charMinor * scale
  const start = from + side * 11 * scale
  return {
    text: '',
    x: side > 0 ? start : start - width,
    y: line + 4.5 * scale,
    width,
    height: 11 * scale,
    anchor: side > 0 ? 'start' : 'end',
    crosses: false,
  }
}

/** 'refused' stands below the line at the receiver; at a loop below its label, or beside it where the label hangs. */
function noteOf({ line, to, from, side, label, scale }: Placed): Label {
  const width = metrics.noteChars * metrics.charMinor * scale
  const loop = from === to
  const grows = loop ? side : -side
  const start = to + grows * (loop ? metrics.loopWidth + 8 : metrics.tokenRoom) * scale
  return {
    text: 'refused',
    x: grows > 0 ? start : start - width,
    y: label.y > line ? line - metrics.loopRise * scale : line + 4.5 * scale,
    width,
    height: 11 * scale,
    anchor: grows > 0 ? 'start' : 'end',
    crosses: false,
  }
}
