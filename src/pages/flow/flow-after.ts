import { flowIndex } from '#flows/registry.ts'

/** The flow that follows in the order of the curriculum; a flow's other variant is none. */
export function flowAfter(id: string): { id: string; name: string } | undefined {
  const here = flowIndex.findIndex((flow) => flow.id === id)
  return flowIndex.slice(here + 1).find((flow) => flow.sister !== id)
}
