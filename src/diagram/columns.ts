import type { Participant, Role } from '#flows/kit/types.ts'
import { metrics } from './metrics.ts'
import { lengthOf, wrap } from './text-fit.ts'

/** One participant: the x of its lifeline in px, and the lines in which its name and note are set above it. */
export interface Column {
  id: string
  role: Role
  mark?: Participant['mark']
  x: number
  name: readonly string[]
  note: readonly string[]
}

export interface Columns {
  columns: readonly Column[]
  /** Height of the names above the rows, in px. */
  head: number
}

/**
 * Spreads the lifelines evenly over a width (px), the outermost as near to the edges as their names allow. Names that
 * have no room beside their neighbours are broken into lines.
 */
export function columnsOf(participants: readonly Participant[], width: number, scale = 1): Columns {
  const unit = width / scale
  const widest = participants.length < 2 ? unit : Math.max(72, unit / participants.length - metrics.headGap)
  const heads = participants.map(({ id, role, mark, name, note }) => ({
    id,
    role,
    ...(mark ? { mark } : {}),
    name: wrap(name, Math.floor(widest / metrics.nameChar)),
    note: note === '' ? [] : wrap(note, Math.floor(widest / metrics.noteChar)),
  }))
  const edge = Math.max(metrics.edge, unit * 0.035)
  const first = halfOf(heads[0]) + edge
  const last = unit - halfOf(heads.at(-1)) - edge
  const gap = (last - first) / Math.max(1, heads.length - 1)
  const columns = heads.map((head, i) => ({
    ...head,
    x: (heads.length < 2 ? unit / 2 : first + i * gap) * scale,
  }))
  const { headTop, headIcon, headName, headNote, headEnd } = metrics
  const lines = Math.max(0, ...heads.map(({ name, note }) => name.length * headName + note.length * headNote))
  return { columns, head: (headTop + headIcon + lines + headEnd) * scale }
}

function halfOf(head: { name: readonly string[]; note: readonly string[] } | undefined): number {
  if (head === undefined) return 0
  const widths = [
    ...head.name.map((line) => lengthOf(line) * metrics.nameChar),
    ...head.note.map((line) => lengthOf(line) * metrics.noteChar),
  ]
  return Math.max(44, ...widths) / 2
}
