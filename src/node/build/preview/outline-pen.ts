import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Font, parse } from 'opentype.js'

const files = {
  serif: '@fontsource/newsreader/files/newsreader-latin-400-normal.woff',
  sans: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff',
  'sans-bold': '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff',
  mono: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff',
  'mono-bold': '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff',
} as const

type Face = keyof typeof files

/** Signs that the Latin files have no drawing for. */
const instead: Readonly<Record<string, string>> = { '→': '->', '≈': '~', '≥': '>=', '≤': '<=' }

/** Reads the site's fonts and makes outlines of them: what pages/preview/pen.ts describes. */
export function outlinePen(root: string) {
  const fonts = new Map<Face, Font>()
  const fontOf = (face: Face) => {
    const known = fonts.get(face)
    if (known) return known
    const { buffer, byteOffset, byteLength } = readFileSync(join(root, 'node_modules', files[face]))
    const font = parse(buffer.slice(byteOffset, byteOffset + byteLength))
    fonts.set(face, font)
    return font
  }
  const drawable = (text: string, font: Font) =>
    [...text]
      .map((sign) => instead[sign] ?? sign)
      .filter((sign) => [...sign].every((one) => font.charToGlyphIndex(one) > 0))
      .join('')
  // Pairs of letters are looked up slowly, and a monospaced face has none that stand closer.
  const options = (face: Face) => ({ kerning: !face.startsWith('mono') })
  const widths = new Map<string, number>()
  return {
    width(text: string, face: Face, size: number) {
      const key = `${face} ${text}`
      const known =
        widths.get(key) ?? fontOf(face).getAdvanceWidth(drawable(text, fontOf(face)), 1000, options(face))
      widths.set(key, known)
      return (known * size) / 1000
    },
    outline: (text: string, face: Face, size: number, x: number, y: number) =>
      fontOf(face)
        .getPath(drawable(text, fontOf(face)), x, y, size, options(face))
        .toPathData(1),
  }
}
