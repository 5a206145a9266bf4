import { lazyPage } from '#pages/lazy-page.ts'
import { warmFlow } from './flow-of.ts'
import { loadLayout } from './layouts.ts'

interface Props {
  id: string
  /** What follows the flow in the address: '' or 'step/7'. */
  rest: string
}

export const flowPage = lazyPage<Props>(async () => {
  const [{ FlowPage }] = await Promise.all([import('./FlowPage.tsx'), loadLayout()])
  return FlowPage
})

/** Loads all that the first paint of a flow's page needs, side by side: the page in its layout, the flow with its machine. */
export function warmFlowPage(id: string): Promise<unknown> {
  return Promise.all([flowPage.warm(), warmFlow(id)])
}
