import { here } from '#pages/address/here.ts'
import { warmFlow } from '#pages/flow/flow-of.ts'
import { lazyPage } from '#pages/lazy-page.ts'

export const presentPage = lazyPage<{ id: string }>(
  async () => (await import('./PresentPage.tsx')).PresentPage,
)

export const presentIndex = lazyPage(async () => (await import('./PresentIndex.tsx')).PresentIndex)

/** Loads what the first paint of a presentation needs. */
export async function warmPresentation(id: string): Promise<unknown> {
  if (id !== 'openid-compare') return Promise.all([presentPage.warm(), warmFlow(id)])
  const { pairOf } = await import('#pages/compare/pairs.ts')
  const { left, right } = pairOf(new URLSearchParams(here().search).get('pair'))
  return Promise.all([presentPage.warm(), warmFlow(left.flow), warmFlow(right.flow)])
}
