import { warmFlow } from '#pages/flow/flow-of.ts'
import { lazyPage } from '#pages/lazy-page.ts'

/** The page, with the two flows that it opens with: its first paint has both lanes. */
export const comparePage = lazyPage(async () => {
  const [{ ComparePage }] = await Promise.all([
    import('./ComparePage.tsx'),
    warmFlow('auth-code-api'),
    warmFlow('auth-code-login'),
  ])
  return ComparePage
})
