import type { Placed } from '#diagram/place.ts'
import { strokesOf } from '#diagram/strokes.ts'
import type { ArrowView } from '#trace/views.ts'
import { colours } from './colours.ts'
import { type Pen, written } from './pen.ts'

/** One arrow as in the page's diagram (diagram/arrow.css), with nothing that a stylesheet would have to add. */
export function drawArrow(pen: Pen, placed: Placed, state: ArrowView['state'], ground: string): string {
  const { message, label, scale } = placed
  const { lines, head, ring } = strokesOf(placed)
  const live = state === 'live'
  const colour =
    state === 'ghost' ? colours.edge : live ? colours.go : message.minor ? colours.soft : colours.ink
  const weight = message.minor ? (live ? 1.4 : 1) : live ? 2.6 : 1.5
  const text = message.minor ? 11 : 12
  const told = state !== 'ghost'
  return [
    told && label.crosses
      ? `<rect x="${label.x - 3}" y="${label.y}" width="${label.width + 6}" height="${label.height}" fill="${ground}"/>`
      : '',
    ...lines.map(
      (line) =>
        `<path d="${line}" fill="none" stroke="${colour}" ${strokeOf(message.channel, weight, scale)}/>`,
    ),
    head ? `<path d="${head}" fill="${colour}"/>` : '',
    ring
      ? `<circle cx="${ring.x}" cy="${ring.y}" r="${ring.r}" fill="${ground}" stroke="${colour}" stroke-width="${1.8 * scale}"/>`
      : '',
    told
      ? written(pen, {
          text: label.text,
          face: live ? 'mono-bold' : 'mono',
          size: text * scale,
          x: label.x + { start: 0, middle: label.width / 2, end: label.width }[label.anchor],
          y: label.y + label.height * 0.74,
          anchor: label.anchor,
          fill: colour,
        })
      : '',
  ].join('')
}

/** Line style is the channel: dashes for the front, dots for a person, two lines for the back. */
function strokeOf(channel: ArrowView['channel'], weight: number, scale: number): string {
  const px = (wide: number) => Math.round(wide * scale * 10) / 10
  if (channel === 'front') return `stroke-width="${px(weight)}" stroke-dasharray="${px(7)} ${px(4)}"`
  if (channel === 'human')
    return `stroke-width="${px(weight + 0.4)}" stroke-dasharray="0.1 ${px(weight + 3)}" stroke-linecap="round"`
  return `stroke-width="${px(channel === 'back' ? 0.6 + weight * 0.4 : weight)}"`
}
