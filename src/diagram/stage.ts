import type { Participant } from '#flows/kit/types.ts'
import { layout, type Picture } from './layout.ts'
import type { Message } from './message.ts'
import { metrics } from './metrics.ts'
import type { Title } from './rows.ts'

/** The picture as a room sees it: as large as it fits, and moved up so far that the step looked at is in view. */
export interface StagePicture {
  picture: Picture
  /** What the measures were multiplied with. */
  scale: number
  /** px of the rows that are above the edge: a whole number of arrows. */
  above: number
  /** px that the rows have. */
  room: number
}

interface Seen {
  /** px of the whole picture, names included. */
  height: number
  /** The step looked at, and the last one that shall be in view with it. */
  current: number
  until: number
}

interface StageDrawing extends Seen {
  participants: readonly Participant[]
  titles: readonly Title[]
  messages: readonly Message[]
  width: number
  /** The scale wanted, and the one at which names can just be read in the back row. */
  scale: number
  least: number
}

/** The parts of the wanted scale that are tried, from large to small. */
const parts = Array.from({ length: 40 }, (_, index) => 1 - index * 0.02)

/**
 * The largest picture in which no two names touch and the step looked at has room. Below `least` it goes only for the
 * sake of the names; a step that needs more room than there is shows its last lines. Nothing is ever scrolled.
 */
export function stageOf({ participants, titles, messages, width, ...at }: StageDrawing): StagePicture {
  const bare = participants.map((one) => ({ ...one, note: '' }))
  let kept: StagePicture | undefined
  let drawn: StagePicture | undefined
  for (const part of parts) {
    const scale = at.scale * part
    const fill = at.height
    const picture = layout({ participants: bare, titles, messages, width, scale, fill })
    drawn = { picture, scale, ...placed(picture, scale, at) }
    if (!namesFit(picture, scale)) continue
    if (kept && scale < at.least) return kept
    kept = drawn
    const row = picture.rows.find(({ step }) => step === at.current)
    if (!row || row.height <= drawn.room) return drawn
  }
  if (!drawn) throw new Error('bug: no scale was tried')
  return kept ?? drawn
}

function namesFit({ columns, width }: Picture, scale: number): boolean {
  const boxes = columns.map(({ x, name }) => {
    const longest = Math.max(...name.map((line) => [...line].length))
    const half = (Math.max(metrics.headIcon, longest * metrics.nameChar) * scale) / 2
    return { left: x - half, right: x + half }
  })
  const gap = (metrics.headGap / 2) * scale
  return boxes.every(
    ({ left, right }, index) => left >= (boxes[index - 1]?.right ?? -gap) + gap && right <= width,
  )
}

/** Just above a label: what hangs below the arrow before, a head or the foot of a loop, ends higher. */
const overLine = metrics.labelRise + metrics.labelHeight - 2

/** How far the rows move up. The cut lies between two arrows, never through one. */
function placed(picture: Picture, scale: number, { height, current, until }: Seen) {
  const room = height - picture.head
  const row = picture.rows.find(({ step }) => step === current) ?? picture.rows.at(-1)
  if (!row || picture.height <= room) return { above: 0, room }
  const last = picture.rows.find(({ step }) => step === until) ?? row
  // What comes later is in view as far as it takes nothing from the step looked at.
  const end = Math.min(last.y + last.height, Math.max(row.y + room, row.y + row.height))
  const over = Math.max(0, end - room)
  const seen = picture.rows.filter(({ y }) => y <= row.y)
  const lines = seen.flatMap((one) => Object.values(one.lines)).map((line) => line - overLine * scale)
  const cuts = [0, ...seen.map(({ y }) => y), ...lines]
  const above = Math.min(...cuts.filter((cut) => cut >= over - 1))
  return { above: Number.isFinite(above) ? above : over, room }
}
