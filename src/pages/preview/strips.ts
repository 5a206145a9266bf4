import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ParticipantIcon, type ParticipantRole } from '#ui/ParticipantIcon.tsx'
import { coloured, colours } from './colours.ts'
import { size } from './frame.ts'
import { type Pen, written } from './pen.ts'

const roles: readonly ParticipantRole[] = ['user', 'browser', 'client', 'as', 'api']

/** Those who take part in every story, in a row at the lower edge. */
export function everybody(): string {
  const [icon, gap, y] = [76, 64, 496]
  const line = `<rect x="0" y="${y + icon / 2 - 1.5}" width="${size.width}" height="3" fill="${colours.rule}"/>`
  const row = roles.map((role, nth) => {
    const svg = coloured(renderToStaticMarkup(createElement(ParticipantIcon, { role, size: icon })))
    return svg.replace('<svg ', `<svg x="${size.margin + nth * (icon + gap)}" y="${y}" `)
  })
  return line + row.join('')
}

/** Two lanes with what differs between them, as the comparison marks it. */
export function lanes(pen: Pen, sides: readonly { name: string; fields: readonly string[] }[]): string {
  const wide = (size.width - 2 * size.margin - 40) / 2
  return sides
    .map(({ name, fields }, nth) => {
      const x = size.margin + nth * (wide + 40)
      const rows = fields.map((text, line) => {
        const y = 466 + line * 62
        return (
          `<rect x="${x}" y="${y}" width="${wide}" height="50" rx="8" fill="${colours['go-w']}"/>` +
          written(pen, { text, face: 'mono-bold', size: 26, x: x + 20, y: y + 34, fill: colours.go })
        )
      })
      return (
        written(pen, { text: name, face: 'sans-bold', size: 32, x, y: 438, fill: colours.ink }) +
        rows.join('')
      )
    })
    .join('')
}
