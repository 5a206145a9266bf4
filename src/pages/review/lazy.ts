import { lazyPage } from '#pages/lazy-page.ts'

export const reviewPage = lazyPage(async () => (await import('./ReviewPage.tsx')).ReviewPage)
