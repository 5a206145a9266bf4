import { layout, type Picture } from '#diagram/layout.ts'
import { messageOf } from '#diagram/message.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'

/** The measures of a sheet in CSS px; what A4 and Letter both hold inside margins of 10 mm. */
export const paper = { width: 716, height: 960, boxes: 82 } as const

/** Room for the drawing with its names: the title, the line below it and the legend take the rest. */
const room = 868

/** A drawing with its captions on the left, level with their arrows. */
export interface Fitted {
  picture: Picture
  scale: number
  /** px of the captions' column. */
  list: number
}

/** The number before a caption, and the gaps beside it. */
export const captionPad = 29

/**
 * Sets a flow's drawing onto one page: as large as can be with no label cut and every caption whole. Where none is so,
 * the smallest is taken.
 */
export function fitted(flow: FlowDefinition, arrows: readonly ArrowView[]): Fitted {
  const tries = scales.flatMap((scale) => lists.map((list) => setAt(flow, arrows, scale, list)))
  const good = tries.find(({ picture }) => picture.head + picture.height <= room && cutIn(picture) === 0)
  const best = good ?? tries.at(-1)
  if (!best) throw new Error('bug: no scale was tried')
  return best
}

const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.76, 0.72, 0.7, 0.68, 0.66]
const lists = [230, 208, 190, 174]

function setAt(flow: FlowDefinition, arrows: readonly ArrowView[], scale: number, list: number): Fitted {
  const { participants, content, length } = flow
  const titles = Array.from({ length }, (_, index) => ({
    n: index + 1,
    title: content.steps[index + 1]?.caption ?? '',
  }))
  const picture = layout({
    participants,
    titles,
    messages: arrows.map(messageOf),
    width: paper.width - list - paper.boxes,
    scale,
    titleWidth: list - captionPad,
    fill: room,
  })
  return { picture, scale, list }
}

/** How many labels have lost letters. */
export function cutIn({ placed }: Picture): number {
  return placed.filter(({ label, message }) => label.text !== message.label).length
}
