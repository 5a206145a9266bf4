import { lazyPage } from '#pages/lazy-page.ts'

export const progressPage = lazyPage(async () => (await import('./ProgressPage.tsx')).ProgressPage)
