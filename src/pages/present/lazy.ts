import { warmFlow } from '#pages/flow/flow-of.ts'
import { lazyPage } from '#pages/lazy-page.ts'

export const presentPage = lazyPage<{ id: string }>(
  async () => (await import('./PresentPage.tsx')).PresentPage,
)

/** Loads what the first paint of a presentation needs. */
export function warmPresentation(id: string): Promise<unknown> {
  return Promise.all([presentPage.warm(), warmFlow(id)])
}
