import { flowIndex } from '#flows/registry.ts'
import { pairs } from '#pages/compare/pairs.ts'
import { shownOf } from '#pages/lesson/code-of.ts'
import type { Shown } from '#pages/lesson/lesson.ts'
import { choicesOf } from './select-choices.ts'

export const kinds = ['flow', 'compare', 'concept', 'quiz', 'task', 'pause'] as const

/** A part that is being put together. */
export interface Draft {
  kind: (typeof kinds)[number]
  /** The flow, comparison, concept or quiz; '' is the first one there is. */
  which: string
  /** Steps or rows, from 1. */
  places: readonly number[]
  text: string
  closed: boolean
}

/** Where the form of the editor begins: steps of the first flow, none of them chosen. */
export function firstDraft(): Draft {
  return { kind: 'flow', which: '', places: [], text: '', closed: false }
}

const named = ({ kind, which }: Draft): string => which || (choicesOf(kind)[0]?.value ?? '')

/** How many steps or rows there are to choose from; 0 where that is no question. */
export function placesIn(draft: Draft): number {
  const which = named(draft)
  if (draft.kind === 'flow') return flowIndex.find(({ id }) => id === which)?.length ?? 0
  if (draft.kind === 'compare') return pairs.find(({ id }) => id === which)?.rows.length ?? 0
  return 0
}

/** What the part would show; undefined as long as something is missing. */
export function shownBy(draft: Draft): Shown | undefined {
  const { kind, text, closed } = draft
  const places = draft.places.toSorted((a, b) => a - b)
  const which = named(draft)
  switch (kind) {
    case 'flow':
      return places.length > 0 ? { kind, flow: which, steps: places } : undefined
    case 'compare':
      return places.length > 0 ? { kind, pair: which, rows: places } : undefined
    case 'task':
      return text.trim() === '' ? undefined : { kind, text: text.trim().replace(/\s+/g, ' ') }
    case 'pause':
      return { kind }
    default: {
      // (The list has good names only; reading the code gives them their type.)
      const shows = shownOf(kind === 'concept' ? `c.${which}` : `q.${which}${closed ? '.closed' : ''}`)
      return typeof shows === 'object' ? shows : undefined
    }
  }
}
