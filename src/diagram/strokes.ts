import { metrics } from './metrics.ts'
import type { Placed } from './place.ts'

/** An arrow as SVG paths. A double line has two `lines`. */
export interface Strokes {
  lines: readonly string[]
  head?: string
  /** The mark of a refusal, at the receiver. */
  cross?: string
  /** The outsider's triangle, at the start. */
  mark?: string
  ring?: { x: number; y: number; r: number }
}

/**
 * The strokes of a placed message: line style by channel (look.md), a ring where the browser reads it on the way, a
 * cross instead of the head where it was refused. The dashes themselves are CSS.
 */
export function strokesOf(placed: Placed): Strokes {
  const { message, line, from, to, via, outside, side, scale } = placed
  const size = (message.minor ? 8 : 10) * scale
  const loop = from === to
  const points = loop ? -side : side
  const end = { x: to - points * scale, y: loop ? line + metrics.loopFall * scale : line }
  const reach = end.x - points * (size - scale)
  const lines = loop
    ? [loopPath(placed, reach)]
    : straight(message.channel === 'back', outside ? from + points * 9 * scale : from, reach, line, scale)
  return {
    lines,
    ...(message.refused
      ? { cross: crossAt(end.x - points * size * 0.8, end.y, 5 * scale) }
      : { head: headAt(end.x, end.y, points * size, size * 0.45) }),
    ...(outside && { mark: triangleAt(from, line, 8 * scale) }),
    ...(via !== undefined && { ring: { x: via, y: line, r: 4.5 * scale } }),
  }
}

function straight(double: boolean, from: number, reach: number, line: number, scale: number): string[] {
  const at = (y: number) => `M${round(from)} ${round(y)}H${round(reach)}`
  return double ? [at(line - 1.8 * scale), at(line + 1.8 * scale)] : [at(line)]
}

function loopPath({ from, line, side, scale }: Placed, reach: number): string {
  const top = line - metrics.loopRise * scale
  const out = from + side * metrics.loopWidth * scale
  return `M${round(from)} ${round(top)}H${round(out)}V${round(line + metrics.loopFall * scale)}H${round(reach)}`
}

function headAt(x: number, y: number, length: number, half: number): string {
  return `M${round(x)} ${round(y)}l${round(-length)} ${round(-half)}v${round(2 * half)}Z`
}

function triangleAt(x: number, y: number, r: number): string {
  return `M${round(x)} ${round(y - r)}l${round(r)} ${round(1.8 * r)}h${round(-2 * r)}Z`
}

function crossAt(x: number, y: number, r: number): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(round)
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`
}

/** Tenths of a pixel are enough, and keep the markup short. */
function round(px: number): number {
  return Math.round(px * 10) / 10
}
