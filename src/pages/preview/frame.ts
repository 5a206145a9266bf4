import { colours } from './colours.ts'
import { type Pen, written } from './pen.ts'

/** The size that sites ask of such a picture, and its margin; px. */
export const size = { width: 1200, height: 630, margin: 60 } as const

/** The ground of every picture: paper, and the mark with the name. `corner` stands at the other end of the first line. */
export function framed(pen: Pen, corner: string, body: string): string {
  const { width, height, margin } = size
  const mark =
    '<g transform="translate(60 46) scale(1.8)"><circle cx="9" cy="10" r="7.6" fill="none" stroke-width="2.2"' +
    ` stroke="${colours.ink}"/><path d="M9.5 5.5 19.5 10 9.5 14.5Z" fill="${colours.ink}"/></g>`
  const name = { text: 'Tokenwalk', face: 'sans-bold', size: 30, x: 108, y: 74, fill: colours.ink } as const
  const said = { text: corner, face: 'sans', size: 26, x: width - margin, y: 74, fill: colours.soft } as const
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>${body}${mark}${written(pen, name)}` +
    `${corner === '' ? '' : written(pen, { ...said, anchor: 'end' })}</svg>`
  )
}
