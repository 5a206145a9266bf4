import { warmFlow } from '#pages/flow/flow-of.ts'
import { lazyPage } from '#pages/lazy-page.ts'

export const presentPage = lazyPage<{ id: string }>(
  async () => (await import('./PresentPage.tsx')).PresentPage,
)

export const presentIndex = lazyPage(async () => (await import('./PresentIndex.tsx')).PresentIndex)

/** Loads what the first paint of a presentation needs: the page, with its flow or the two that the comparison opens with. */
export function warmPresentation(id: string): Promise<unknown> {
  const flows = id === 'openid-compare' ? ['auth-code-api', 'auth-code-login'] : [id]
  return Promise.all([presentPage.warm(), ...flows.map(warmFlow)])
}
