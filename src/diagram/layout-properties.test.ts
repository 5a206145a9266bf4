import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Label } from './label.ts'
import { type Drawing, layout, type Picture } from './layout.ts'
import type { Placed } from './place.ts'
import { drawings } from './random-drawings.ts'

/** Looks for faults in many drawings; each is a sentence. */
function noFaults(faultsOf: (drawing: Drawing, picture: Picture) => string[]) {
  fc.assert(
    fc.property(drawings, (drawing) => {
      expect(faultsOf(drawing, layout(drawing))).toEqual([])
    }),
    { numRuns: 150 },
  )
}

const overlap = (a: Label, b: Label) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const textsOf = (placed: readonly Placed[]) =>
  placed.flatMap(({ label, note }) => (note ? [label, note] : [label]))

describe('whatever is drawn', () => {
  test('no two texts overlap', () => {
    noFaults((_, { placed }) => {
      const texts = textsOf(placed)
      return texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${a.text} over ${b.text}`),
      )
    })
  })

  test('every text stands inside the width and inside the row of its step', () => {
    noFaults((_, { rows, placed, width }) =>
      placed.flatMap((one) => {
        const row = rows.find(({ step }) => step === one.message.step)
        const inside = (text: Label) =>
          row &&
          text.x >= 0 &&
          text.x + text.width <= width &&
          text.y >= row.y &&
          text.y + text.height <= row.y + row.height
        return textsOf([one])
          .filter((text) => !inside(text))
          .map(({ text }) => text)
      }),
    )
  })

  test('a label takes no more than its box, and is the whole text or its beginning', () => {
    noFaults((_, { placed }) =>
      placed
        .filter(({ label, message, scale }) => {
          const char = (message.minor ? 6.6 : 7.2) * scale
          const wide = ([...label.text].length + (message.edited ? 2 : 0)) * char
          return wide > label.width + 0.5 || !message.label.startsWith(label.text.replace(/…$/, ''))
        })
        .map(({ label }) => label.text),
    )
  })

  test('rows follow each other without a gap, and lines within them go down', () => {
    noFaults(({ scale = 1 }, { rows, placed, height }) => {
      const faults = rows.flatMap((row, i) => {
        const next = rows[i + 1]?.y ?? height
        const lines = placed.filter(({ message }) => message.step === row.step).map(({ line }) => line)
        const down = lines.every((line, j) => line > (lines[j - 1] ?? row.y) && line < next)
        return Math.abs(row.y + row.height - next) < 0.01 && row.height >= 43 * scale && down
          ? []
          : [`step ${row.step}`]
      })
      return rows[0]?.y === 0 ? faults : ['start', ...faults]
    })
  })

  test('each arrow ends on its lifelines, and rings lie between', () => {
    noFaults((drawing, { columns, placed }) => {
      expect(placed).toHaveLength(drawing.messages.length)
      const xOf = (id: string) => columns.find((column) => column.id === id)?.x
      return placed
        .filter(({ message, from, to, via }) => {
          const ends = xOf(message.from) === from && xOf(message.to) === to
          return !ends || (via !== undefined && (via - from) * (via - to) >= 0)
        })
        .map(({ message }) => message.key)
    })
  })

  test('names have room beside their neighbours and inside the width', () => {
    noFaults(({ scale = 1 }, { columns, width }) => {
      const half = (lines: readonly string[], char: number) =>
        (Math.max(...lines.map((line) => line.length)) * char * scale) / 2
      const wide = columns.map(({ name, note }) => Math.max(half(name, 7.4), half(note, 5.7)))
      return columns
        .filter(({ x }, i) => {
          const next = columns[i + 1]
          const limit = next ? next.x - (wide[i + 1] ?? 0) : width
          return x - (wide[i] ?? 0) < 0 || x + (wide[i] ?? 0) > limit
        })
        .map(({ name }) => name.join(' '))
    })
  })
})
