import type { FlowDefinition } from '#flows/kit/types.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'

const loaded = await Promise.all(flowIndex.map(({ id }) => loadFlow(id)))

/** Every flow by its id, whole: the build reads them all. No page may import this. */
export const flows: ReadonlyMap<string, FlowDefinition> = new Map(
  loaded.flatMap((flow) => (flow ? [[flow.id, flow] as const] : [])),
)
