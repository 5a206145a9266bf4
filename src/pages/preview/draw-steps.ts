import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Column, columnsOf } from '#diagram/columns.ts'
import { layout } from '#diagram/layout.ts'
import { lifelineWidth } from '#diagram/lifeline.ts'
import { messageOf } from '#diagram/message.ts'
import { metrics } from '#diagram/metrics.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import { titlesOf } from '#pages/flow/titles.ts'
import { limit } from '#pages/flow/walk.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { ParticipantIcon } from '#ui/ParticipantIcon.tsx'
import { playTo } from '#world/play-to.ts'
import { newRun } from '#world/run-ops.ts'
import { coloured, colours } from './colours.ts'
import { drawArrow } from './draw-arrow.ts'
import { size } from './frame.ts'
import { type Pen, written } from './pen.ts'

/** Large enough to be read in the small picture of a link. */
const scale = 1.75
/** Every build draws the same: it has no clock. */
const begin = 1_790_000_000

/**
 * The real sequence drawing of a flow, walked to a step, as much of it as has room: who takes part, and the rows around
 * the live arrow.
 * @param top where it begins, in px; it goes on to the lower edge
 */
export function drawSteps(pen: Pen, flow: FlowDefinition, step: number, top: number): string {
  const trace = playTo(flow, newRun(flow.id, begin, 'preview'), step, limit)
  const arrows = arrowsAt(flow, trace, trace.frames.length - 1)
  const width = size.width - 2 * size.margin
  // Their notes would take the room of a row.
  const participants = flow.participants.map((one) => ({ ...one, note: '' }))
  const picture = layout({
    participants,
    titles: titlesOf(flow),
    messages: arrows.map(messageOf),
    width,
    scale,
  })
  const head = columnsOf(participants, width, scale).head
  const room = size.height - top - head
  const row = picture.rows.find((one) => one.step === step)
  const before = picture.rows.find((one) => one.step === step - 1)
  const wanted = (row?.y ?? 0) - Math.min(before?.height ?? 0, Math.max(0, room - (row?.height ?? 0)))
  const above = Math.max(0, Math.min(wanted, picture.height - room))
  const states = new Map(arrows.map(({ key, state }) => [key, state]))
  const lifelines = picture.columns.map(
    ({ role, x }) =>
      `<rect x="${x - (lifelineWidth * scale) / 2}" width="${lifelineWidth * scale}" y="${above}" height="${room}" fill="${colours[role]}" opacity="0.5"/>`,
  )
  // What is out of sight, or half under the names, is not drawn. (No clip path: the painter fails at long ones.)
  const inSight = picture.placed.filter(({ line, label }) => label.y >= above && line < above + room + 40)
  const drawn = inSight.map((placed) => {
    const live = placed.message.step === step
    return drawArrow(
      (text) => written(pen, text),
      placed,
      states.get(placed.message.key) ?? 'ghost',
      live ? colours.wash : colours.card,
    )
  })
  const band = row
    ? `<rect x="${-size.margin}" width="${size.width}" y="${row.y}" height="${row.height}" fill="${colours.wash}"/>`
    : ''
  return (
    `<rect y="${top}" width="${size.width}" height="${size.height - top}" fill="${colours.card}"/>` +
    `<rect y="${top}" width="${size.width}" height="2" fill="${colours.rule}"/>` +
    `<g transform="translate(${size.margin} ${top + head - above})">` +
    `${band}${lifelines.join('')}${drawn.join('')}</g>` +
    `<g transform="translate(${size.margin} ${top})">${picture.columns.map((one) => drawHead(pen, one)).join('')}</g>`
  )
}

function drawHead(pen: Pen, { role, x, name }: Column): string {
  const { headTop, headIcon, headName } = metrics
  const wide = headIcon * scale
  const icon = coloured(renderToStaticMarkup(createElement(ParticipantIcon, { role, size: wide })))
  const lines = name.map((text, nth) =>
    written(pen, {
      text,
      face: 'sans-bold',
      size: 13 * scale,
      x,
      y: (headTop + headIcon + headName * (nth + 1) - 3) * scale,
      anchor: 'middle',
      fill: colours.ink,
    }),
  )
  return icon.replace('<svg ', `<svg x="${x - wide / 2}" y="${headTop * scale}" `) + lines.join('')
}
