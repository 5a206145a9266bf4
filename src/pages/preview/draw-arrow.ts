import type { Placed } from '#diagram/place.ts'
import { strokesOf } from '#diagram/strokes.ts'
import type { ArrowView } from '#trace/views.ts'
import { colours } from './colours.ts'
import type { Text } from './pen.ts'

/** One arrow as in the page's diagram (diagram/arrow.css), with nothing that a stylesheet would have to add. */
export function drawArrow(
  write: (text: Text) => string,
  placed: Placed,
  state: ArrowView['state'],
  ground: string,
): string {
  const { message, label, note, scale } = placed
  const { lines, head, cross, mark, ring } = strokesOf(placed)
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
      ? write({
          text: label.text,
          face: live ? 'mono-bold' : 'mono',
          size: text * scale,
          x: label.x + { start: 0, middle: label.width / 2, end: label.width }[label.anchor],
          y: label.y + label.height * 0.74,
          anchor: label.anchor,
          fill: colour,
        })
      : '',
    cross
      ? `<path d="${cross}" fill="none" stroke="${colours.no}" stroke-width="${2.6 * scale}" stroke-linecap="round"/>`
      : '',
    mark
      ? `<path d="${mark}" fill="${colours['mallory-w']}" stroke="${colours.mallory}" stroke-width="${1.8 * scale}"/>`
      : '',
    note && told
      ? write({
          text: note.text,
          face: 'mono-bold',
          size: 11 * scale,
          x: note.x + { start: 0, middle: note.width / 2, end: note.width }[note.anchor],
          y: note.y + note.height * 0.74,
          anchor: note.anchor,
          fill: colours.no,
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
