import { lazyPage } from '#pages/lazy-page.ts'

export const glossaryPage = lazyPage(async () => (await import('./GlossaryPage.tsx')).GlossaryPage)
