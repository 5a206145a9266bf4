import type { FlowDefinition } from '#flows/kit/types.ts'
import type { Trace } from '#world/records.ts'

/** The sentence of a step: its caption, or where the story went another way, what happened instead. */
export function captionAt({ content }: FlowDefinition, trace: Trace, at: number, step: number): string {
  const frame = trace.frames[at]
  const instead = frame && !frame.done ? content.endings[frame.state] : undefined
  return instead ?? content.steps[step]?.caption ?? ''
}
