import type { Participant } from '#flows/kit/types.ts'
import { type Column, columnsOf } from './columns.ts'
import type { Message } from './message.ts'
import { startOutside } from './outside.ts'
import { type Placed, placeOne } from './place.ts'
import { type Row, rowsOf, type Title } from './rows.ts'

export interface Picture {
  width: number
  /** Height of the names, and of all rows below them. */
  head: number
  height: number
  columns: readonly Column[]
  rows: readonly Row[]
  placed: readonly Placed[]
}

export interface Drawing {
  participants: readonly Participant[]
  titles: readonly Title[]
  messages: readonly Message[]
  width: number
  scale?: number
  titleWidth?: number
  /** px that the rows may take without scrolling. */
  fill?: number
}

/**
 * Steps to positions, by arithmetic alone. Messages from or to someone who has no column are left out, as are those of
 * a step that has no title; only what an outsider sends once more comes from beside the columns.
 * @param drawing widths in px; `scale` 1 is a laptop
 */
export function layout({
  participants,
  titles,
  messages,
  width,
  scale = 1,
  titleWidth,
  fill = 0,
}: Drawing): Picture {
  const { columns, head } = columnsOf(participants, width, scale)
  const xOf = new Map(columns.map(({ id, x }) => [id, x]))
  const drawn = messages.filter(({ from, to, resent }) => (resent || xOf.has(from)) && xOf.has(to))
  const lonely = columns.length < 2
  const rows = rowsOf(titles, drawn, {
    scale,
    hung: lonely,
    titleWidth,
    fill: fill - head,
  })
  const lines = new Map(rows.flatMap((row) => Object.entries(row.lines)))
  const lifelines = columns.map(({ x }) => x)
  const placed = drawn.flatMap((message) => {
    const line = lines.get(message.key)
    if (line === undefined) return []
    const to = xOf.get(message.to) ?? 0
    const column = xOf.get(message.from)
    const from = column ?? startOutside(to, lifelines, width, scale)
    const via = xOf.get(message.via ?? '')
    const ground = { line, from, to, via, outside: column === undefined, lifelines, width, scale }
    return [placeOne(message, ground)]
  })
  const end = rows.at(-1)
  return { width, head, height: end ? end.y + end.height : 0, columns, rows, placed }
}
