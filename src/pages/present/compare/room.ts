import type { Mark } from '#trace/compare-fields.ts'

/** One line of a lane. */
export interface LaneLine {
  text: string
  /** How it stands to the other lane. */
  mark: Mark
  /** The line with which a message begins. */
  head?: true
}

/** As much of a lane's messages as stands beside the other's. */
export interface LaneText {
  lines: readonly LaneLine[]
  /** Lines that found no room. */
  more: number
}

/** As many as stand beside each other without being small. */
const most = 7
/** Characters of a line at 100 %; what differs is not cut there, and goes on in a second line. */
const width = 36

/**
 * As many of the lines as a lane has room for, the line that counts the others included.
 * @param left lines that are not among them, and are counted with those without room
 */
export function fitted(lines: readonly LaneLine[], left: number): LaneText {
  const tall = (upTo: number) =>
    lines
      .slice(0, upTo)
      .reduce((sum, { mark, text }) => sum + (mark !== 'same' && text.length > width ? 2 : 1), 0)
  if (left === 0 && tall(lines.length) <= most) return { lines, more: 0 }
  let shown = lines.length
  while (shown > 1 && tall(shown) > most - 1) shown--
  return { lines: lines.slice(0, shown), more: left + lines.length - shown }
}
