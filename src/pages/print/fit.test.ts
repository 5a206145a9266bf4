import { describe, expect, it } from 'vitest'
import { lengthOf } from '#diagram/text-fit.ts'
import { flows } from '#pages/reading/flows.ts'
import { captionPad, cutIn, fitted, paper } from './fit.ts'
import { storyOf } from './story.ts'

describe.each([...flows.values()].map((flow) => [flow.id, flow] as const))('the sheet of %s', (_, flow) => {
  const arrows = storyOf(flow)
  const { picture, scale, list } = fitted(flow, arrows)

  it('holds the whole drawing, with no label cut and no arrow beyond the edge', () => {
    expect(cutIn(picture)).toBe(0)
    expect(picture.placed).toHaveLength(arrows.length)
    expect(picture.rows).toHaveLength(flow.length)
    expect(picture.head + picture.height).toBeLessThan(paper.height - 80)
    for (const { from, to, label } of picture.placed) {
      expect(Math.min(from, to, label.x)).toBeGreaterThanOrEqual(0)
      expect(Math.max(from, to, label.x + label.width)).toBeLessThanOrEqual(picture.width)
    }
  })

  it('has room for each caption beside its arrows', () => {
    // As the sheet sets them: 0.47 em is what a letter of the text face takes, spaces included, with some to spare.
    const letters = Math.max(9.6, 13 * scale)
    for (const { step, height } of picture.rows) {
      const chars = Math.floor((list - captionPad) / (letters * 0.47))
      const lines = Math.ceil(lengthOf(flow.content.steps[step]?.caption ?? '') / (chars - 4))
      expect(lines * letters * 1.22, `step ${step}`).toBeLessThanOrEqual(height + 2)
    }
  })
})
