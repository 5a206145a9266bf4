import { describe, expect, it } from 'vitest'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { messageOf } from './message.ts'
import { metrics } from './metrics.ts'
import { stageOf } from './stage.ts'

const least = 24.1 / 13

describe.each(flowIndex.map(({ id }) => id))('the picture of %s for a room', (id) => {
  it.each([
    [1280, 504, 1],
    [1280, 360, 1],
    [1280, 396, 1.5],
    [1280, 288, 2],
    [1920, 756, 1.5],
    [390, 500, 0.55],
  ])('%i × %i at %f: names do not touch, and the step is in view', async (width, height, unit) => {
    const flow = await loadFlow(id)
    if (!flow) throw new Error(id)
    const titles = Array.from({ length: flow.length }, (_, index) => ({ n: index + 1, title: '' }))
    const messages = flow.arrows.map((arrow) => messageOf({ ...arrow, key: arrow.state, state: 'past' }))
    for (let current = 1; current <= flow.length; current++) {
      const stage = stageOf({
        participants: flow.participants,
        titles,
        messages,
        width,
        height,
        current,
        until: current,
        scale: least * unit,
        least: least * Math.min(1, unit),
      })
      const { picture, scale, above, room } = stage
      const boxes = picture.columns.map(({ x, name }) => {
        const half = (Math.max(...name.map((line) => line.length)) * metrics.nameChar * scale) / 2
        return [x - half, x + half] as const
      })
      boxes.forEach(([left, right], index) => {
        expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.[1] ?? 0)
        expect(right).toBeLessThanOrEqual(width)
      })
      // In the drawing's own size names have the 24 px that the last row can read.
      if (width === 1280) expect(13 * scale).toBeGreaterThanOrEqual(24)
      const row = picture.rows.find(({ step }) => step === current)
      const lines = Object.values(row?.lines ?? {})
      const last = Math.max(...lines, 0)
      expect(last - above).toBeLessThanOrEqual(room)
      expect(last - above).toBeGreaterThan(0)
      // No arrow is cut by the edge: it is above it with all that hangs on it, or below it.
      for (const { line } of picture.placed)
        expect(
          Math.abs(line - above) < (metrics.labelRise + metrics.labelHeight - 4) * scale && line > above,
        ).toBe(false)
      // Nor does the head of an arrow above it, or the foot of a loop, hang into the picture.
      for (const { line, from, to } of picture.placed)
        if (line <= above)
          expect(above - line).toBeGreaterThanOrEqual((from === to ? metrics.loopFall + 4.5 : 4.5) * scale)
    }
  })
})
