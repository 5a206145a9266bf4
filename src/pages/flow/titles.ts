import type { FlowDefinition } from '#flows/kit/types.ts'

/** The steps of a flow by number and title. */
export function titlesOf({ content, length }: FlowDefinition): { n: number; title: string }[] {
  return Array.from({ length }, (_, index) => ({
    n: index + 1,
    title: content.steps[index + 1]?.title ?? '',
  }))
}
