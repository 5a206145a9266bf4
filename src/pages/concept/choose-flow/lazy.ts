import { lazyPage } from '#pages/lazy-page.ts'

export const choosePage = lazyPage(async () => (await import('./ChooseFlowPage.tsx')).ChooseFlowPage)
