import type { FlowCard } from './kit/card.ts'
import type { FlowDefinition } from './kit/types.ts'

const cards = import.meta.glob<FlowCard>(['./*/card.ts', '!./kit/*'], { eager: true, import: 'card' })
const definitions = import.meta.glob<FlowDefinition>('./*/index.ts', { import: 'default' })

/** A card, and how many steps the flow has. */
export type FlowSummary = FlowCard & { length: number }

/** Every flow there is, in the order of the curriculum, light: what a list or a first paint needs. A folder is found by being there. */
export const flowIndex: readonly FlowSummary[] = Object.values(cards)
  .map((card) => ({ ...card, length: card.titles.length }))
  .sort((a, b) => a.place - b.place)

/** The whole of one flow, loaded when it is wanted; undefined for an unknown id. */
export async function loadFlow(id: string): Promise<FlowDefinition | undefined> {
  const path = `./${id}/index.ts`
  return Object.hasOwn(definitions, path) ? definitions[path]?.() : undefined
}
