import { lazyPage } from '#pages/lazy-page.ts'

export const homePage = lazyPage(async () => (await import('./HomePage.tsx')).HomePage)
