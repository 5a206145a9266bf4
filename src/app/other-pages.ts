import { lazyPage } from '#pages/lazy-page.ts'

/** The pages that are neither home nor a flow, each of them lazy once more. */
export const otherPages = lazyPage(async () => (await import('./OtherPages.tsx')).OtherPages)

/** Loads what the first paint of one of them needs. `path` is without the base. */
export async function warmOther(path: string): Promise<unknown> {
  const [, { warmOtherPage }] = await Promise.all([otherPages.warm(), import('./warm-other.ts')])
  return warmOtherPage(path)
}
