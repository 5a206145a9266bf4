import type { FlowDefinition } from '#flows/kit/types.ts'
import { endingAt } from '#pages/flow/ending.ts'
import type { Trace } from '#world/records.ts'

/** The sentence of a step: its caption, or where the story went another way, what happened instead. */
export function captionAt(definition: FlowDefinition, trace: Trace, at: number, step: number): string {
  return endingAt(definition, trace, at) ?? definition.content.steps[step]?.caption ?? ''
}
