import type { Message } from './message.ts'
import { metrics } from './metrics.ts'
import { wrap } from './text-fit.ts'

/** One step: its band of the picture and of the list, in px from the first row's top, and the height of each line. */
export interface Row {
  step: number
  y: number
  height: number
  /** By the key of the message. */
  lines: Readonly<Record<string, number>>
}

export interface Title {
  n: number
  title: string
}

/**
 * Stacks the steps. A step with one arrow is 43 px high, one with more (or with a title of three lines) is higher.
 * @param titleWidth px that a title has in the list; absent: the list does not stand beside the picture
 * @param hung the label of a loop hangs below it and needs room there
 * @param fill px that the picture has: a short story shares what it leaves among its rows, up to a measure
 */
export function rowsOf(
  titles: readonly Title[],
  messages: readonly Message[],
  { scale = 1, titleWidth, hung = false, fill = 0 }: RowsOptions = {},
): Row[] {
  const natural = stacked(titles, messages, { scale, titleWidth, hung }, 0)
  const left = fill - heightOf(natural)
  if (left <= 0 || natural.length === 0) return natural
  const spare = Math.min(metrics.spare, Math.floor(left / natural.length / scale))
  return stacked(titles, messages, { scale, titleWidth, hung }, spare)
}

interface RowsOptions {
  scale?: number
  titleWidth?: number | undefined
  hung?: boolean
  fill?: number
}

function heightOf(rows: readonly Row[]): number {
  const last = rows.at(-1)
  return last ? last.y + last.height : 0
}

function stacked(
  titles: readonly Title[],
  messages: readonly Message[],
  { scale = 1, titleWidth, hung = false }: RowsOptions,
  spare: number,
): Row[] {
  let y = 0
  return titles.map(({ n, title }) => {
    const own = messages.filter(({ step }) => step === n)
    const { lines, end } = linesOf(own, hung)
    const least = metrics.above + metrics.below
    const needed = titleWidth === undefined ? least : Math.max(least, titleHeight(title, titleWidth / scale))
    // The title and its arrow stay level: what a long title needs more is shared between above and below.
    const slack = Math.max(0, needed - end) + spare
    const row: Row = {
      step: n,
      y,
      height: (end + slack) * scale,
      lines: Object.fromEntries(lines.map(([key, line]) => [key, y + (line + slack / 2) * scale])),
    }
    y += row.height
    return row
  })
}

function linesOf(own: readonly Message[], hung: boolean): { lines: [string, number][]; end: number } {
  const lines: [string, number][] = []
  let line = 0
  own.forEach((message, i) => {
    const before = own[i - 1]
    if (before === undefined) line = message.minor ? metrics.aboveMinor : metrics.above
    else line += (before.minor ? metrics.pitchAfterMinor : metrics.pitch) + roomBelow(before, hung)
    lines.push([message.key, line])
  })
  const last = own.at(-1)
  if (last === undefined) return { lines, end: metrics.above + metrics.below }
  return { lines, end: line + metrics.below + (hung && last.from === last.to ? metrics.hungRoom : 0) }
}

function roomBelow(message: Message, hung: boolean): number {
  return (
    (message.refused || message.resent ? metrics.noteRoom : 0) +
    (hung && message.from === message.to ? metrics.hungRoom : 0)
  )
}

function titleHeight(title: string, width: number): number {
  return wrap(title, Math.floor(width / metrics.titleChar)).length * metrics.titleLine + metrics.titlePad
}
