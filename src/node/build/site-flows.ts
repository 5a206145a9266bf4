import { flowIndex, loadFlow } from '#flows/registry.ts'
import type { FlowSummary } from './routes.ts'

/** The flows whose pages the build writes: all that the registry finds, in their own words. */
export const flows: readonly FlowSummary[] = await Promise.all(
  flowIndex.map(async ({ id, name, variant }) => {
    const content = (await loadFlow(id))?.content
    if (content === undefined) throw new Error(`src/flows/${id} has a card but no index.ts`)
    const steps = Object.entries(content.steps).map(([n, { title, caption }]) => ({
      n: Number(n),
      title,
      caption,
    }))
    return { id, name: `${name}, ${variant}`, description: content.intro, steps }
  }),
)
