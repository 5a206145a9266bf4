import type { FlowDefinition } from '#flows/kit/types.ts'
import { colours } from './colours.ts'
import { drawSteps } from './draw-steps.ts'
import { framed, size } from './frame.ts'
import { fitted, type Pen, written } from './pen.ts'

const { width, margin } = size
const wide = width - 2 * margin

/** A title, a line below it, and the drawing of a flow at a step. */
export function drawnCard(
  pen: Pen,
  words: { title: string; line: string; corner: string },
  flow: FlowDefinition,
  step: number,
): string {
  const { size: px, lines } = fitted(pen, words.title, 'serif', [58, 50, 44], { width: wide, most: 2 })
  const first = lines.length === 1 ? 158 : 132
  const last = first + (lines.length - 1) * px * 1.12
  const line = fitted(pen, words.line, 'sans', [28, 25, 22], { width: wide, most: 1 })
  return framed(
    pen,
    words.corner,
    drawSteps(pen, flow, step, Math.round(last + 78)) +
      lines
        .map((text, nth) =>
          written(pen, {
            text,
            face: 'serif',
            size: px,
            x: margin,
            y: first + nth * px * 1.12,
            fill: colours.ink,
          }),
        )
        .join('') +
      written(pen, {
        text: line.lines[0] ?? '',
        face: 'sans',
        size: line.size,
        x: margin,
        y: last + 46,
        fill: colours.soft,
      }),
  )
}

/** A title and what it is about, in large letters: for pages that are read. `below` is drawn under them, from 420 px on; `most` lines for the title. */
export function wordsCard(pen: Pen, title: string, lead: string, below: string, most: 1 | 2 = 2): string {
  const head = fitted(pen, title, 'serif', [92, 80, 70, 62], { width: wide, most })
  const lines = head.lines.length === 1 && most === 2 ? 3 : 2
  const text = fitted(pen, lead, 'sans', [36, 32, 28, 25], { width: wide - 80, most: lines })
  const first = 210
  const from = first + (head.lines.length - 1) * head.size * 1.1 + 74
  return framed(
    pen,
    '',
    [
      ...head.lines.map((line, nth) =>
        written(pen, {
          text: line,
          face: 'serif',
          size: head.size,
          x: margin,
          y: first + nth * head.size * 1.1,
          fill: colours.ink,
        }),
      ),
      ...text.lines.map((line, nth) =>
        written(pen, {
          text: line,
          face: 'sans',
          size: text.size,
          x: margin,
          y: from + nth * text.size * 1.4,
          fill: colours.soft,
        }),
      ),
      below,
    ].join(''),
  )
}
