import { lazy } from 'react'
import { loadPicture } from '#diagram/load-picture.ts'
import { loadFlow } from '#flows/registry.ts'

const page = () => import('./FlowPage.tsx')

/** The flow page, apart from the entry: home carries none of it. */
export const LazyFlowPage = lazy(async () => ({ default: (await page()).FlowPage }))

/** Starts to load all that a flow's page needs, side by side: the page, the flow with its machine, the picture. */
export function warmFlowPage(id: string): void {
  // A failure shows where the page itself awaits the same import.
  for (const part of [page(), loadFlow(id), loadPicture()]) part.catch(() => undefined)
}
