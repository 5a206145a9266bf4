/** The faces of the site, as the pictures have them. */
export type Face = 'serif' | 'sans' | 'sans-bold' | 'mono' | 'mono-bold'

/** Measures text and turns it into outlines, so that a picture needs no fonts where it is painted. All in px. */
export interface Pen {
  width(text: string, face: Face, size: number): number
  /** The outlines as SVG path data; `y` is the baseline. */
  outline(text: string, face: Face, size: number, x: number, y: number): string
}

/** A line of text; px, `y` is its baseline. */
export interface Text {
  text: string
  face: Face
  size: number
  x: number
  y: number
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

/** A line of text as SVG. */
export function written(pen: Pen, { text, face, size, x, y, fill, anchor = 'start' }: Text): string {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor]
  const from = x - share * pen.width(text, face, size)
  return `<path fill="${fill}" d="${pen.outline(text, face, size, from, y)}"/>`
}

/** Breaks a text between words into lines no wider than `width`; a longer word keeps a line for itself. */
export function linesOf(pen: Pen, text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && pen.width(longer, face, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The largest of some sizes at which a text has no more than `most` lines. */
export function fitted(
  pen: Pen,
  text: string,
  face: Face,
  sizes: readonly [number, ...number[]],
  { width, most }: { width: number; most: number },
): { size: number; lines: string[] } {
  const tried = sizes.map((size) => ({ size, lines: linesOf(pen, text, face, size, width) }))
  const fits = tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1)
  const lines = fits?.lines ?? []
  const cut = lines.slice(0, most)
  if (cut.length < lines.length) cut.push(`${cut.pop()} …`)
  return { size: fits?.size ?? sizes[0], lines: cut }
}
