import { layout } from '#diagram/layout.ts'
import { lifelineWidth } from '#diagram/lifeline.ts'
import { messageOf } from '#diagram/message.ts'
import { metrics } from '#diagram/metrics.ts'
import { wrap } from '#diagram/text-fit.ts'
import type { FlowDefinition, Participant, Role } from '#flows/kit/types.ts'
import { titlesOf } from '#pages/flow/titles.ts'
import { coloured, colours } from '#pages/preview/colours.ts'
import { drawArrow } from '#pages/preview/draw-arrow.ts'
import type { Face, Text } from '#pages/preview/pen.ts'
import { demoNote } from '#trace/exports/har.ts'
import type { ArrowView } from '#trace/views.ts'

/** The measures of the picture in px: of the titles' column, of the drawing, around both, and of the line above them. */
const size = { list: 230, drawing: 760, margin: 24, title: 44 } as const

const faces: Readonly<Record<Face, string>> = {
  serif: 'font-family="Newsreader, Georgia, serif"',
  sans: 'font-family="IBM Plex Sans, system-ui, sans-serif"',
  'sans-bold': 'font-family="IBM Plex Sans, system-ui, sans-serif" font-weight="600"',
  mono: 'font-family="IBM Plex Mono, ui-monospace, Menlo, Consolas, monospace"',
  'mono-bold': 'font-family="IBM Plex Mono, ui-monospace, Menlo, Consolas, monospace" font-weight="600"',
}

/** Whose mark it is. */
export interface Drawn {
  role: Role
  mark?: Participant['mark'] | undefined
}

/**
 * The diagram as an SVG file that stands alone: text is text, with fonts that any system can replace; colours are the
 * light ones.
 * @param icon a participant's mark as SVG of that many px
 */
export function pictureSvg(
  flow: FlowDefinition,
  arrows: readonly ArrowView[],
  icon: (participant: Drawn, px: number) => string,
): { svg: string; width: number; height: number } {
  const titles = titlesOf(flow)
  const picture = layout({
    participants: flow.participants,
    titles,
    messages: arrows.map(messageOf),
    width: size.drawing,
    titleWidth: size.list - 30,
  })
  const { margin } = size
  const width = size.list + size.drawing + 2 * margin
  const height = size.title + picture.head + picture.height + 2 * margin
  const states = new Map(arrows.map(({ key, state }) => [key, state]))
  const name = `${flow.content.name}, ${flow.content.variant}`
  const heads = picture.columns.map(({ x, name, note, ...who }) => {
    const px = metrics.headIcon
    const mark = coloured(icon(who, px)).replace('<svg ', `<svg x="${x - px / 2}" y="${metrics.headTop}" `)
    const top = metrics.headTop + px - 3
    const lines = [
      ...name.map((text, nth) => ({
        text,
        face: 'sans-bold' as const,
        size: 13,
        y: top + 17 * (nth + 1),
        fill: colours.ink,
      })),
      ...note.map((text, nth) => ({
        text,
        face: 'sans' as const,
        size: 11,
        y: top + 17 * name.length + 15 * (nth + 1),
        fill: colours.soft,
      })),
    ]
    return mark + lines.map((line) => written({ ...line, x, anchor: 'middle' })).join('')
  })
  const rows = picture.rows.map(({ step, y, height: tall }) => {
    const lines = wrap(titles[step - 1]?.title ?? '', Math.floor((size.list - 30) / metrics.titleChar))
    const first = y + tall / 2 - ((lines.length - 1) * 17) / 2 + 4.5
    const words = lines.map((text, nth) =>
      written({ text, face: 'sans', size: 13.5, x: 26 - size.list, y: first + nth * 17, fill: colours.ink }),
    )
    const number = {
      text: String(step),
      face: 'sans-bold',
      size: 13.5,
      x: -size.list,
      y: first,
      fill: colours.ink,
    } as const
    return `<path d="M${-size.list} ${y}H${size.drawing}" stroke="${colours.rule}"/>${written(number)}${words.join('')}`
  })
  const lifelines = picture.columns.map(
    ({ role, x }) =>
      `<rect x="${x - lifelineWidth / 2}" width="${lifelineWidth}" height="${picture.height}" fill="${colours[role]}" opacity="0.5"/>`,
  )
  const drawn = picture.placed.map((placed) =>
    drawArrow(written, placed, states.get(placed.message.key) ?? 'ghost', colours.card),
  )
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escaped(name)}</title><desc>${escaped(demoNote)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${colours.card}"/>` +
    written({ text: name, face: 'serif', size: 24, x: margin, y: margin + 22, fill: colours.ink }) +
    `<g transform="translate(${margin + size.list} ${margin + size.title})">${heads.join('')}</g>` +
    `<g transform="translate(${margin + size.list} ${margin + size.title + picture.head})">` +
    `${rows.join('')}${lifelines.join('')}${drawn.join('')}</g></svg>`
  return { svg, width, height }
}

/** A line of text as text. A monospaced one keeps its width in whatever font it is drawn: its place was reckoned. */
function written({ text, face, size: px, x, y, fill, anchor = 'start' }: Text): string {
  const length = face.startsWith('mono')
    ? ` textLength="${Math.round(text.length * px * 6) / 10}" lengthAdjust="spacingAndGlyphs"`
    : ''
  return `<text x="${x}" y="${y}" ${faces[face]} font-size="${px}" fill="${fill}" text-anchor="${anchor}"${length}>${escaped(text)}</text>`
}

/** As text of XML; signs that no XML may hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
