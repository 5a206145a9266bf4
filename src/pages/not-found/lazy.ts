import { lazyPage } from '#pages/lazy-page.ts'

export const notFoundPage = lazyPage(async () => (await import('./NotFoundPage.tsx')).NotFoundPage)
