import { lazyPage } from '#pages/lazy-page.ts'

export const refusalPage = lazyPage<{ id: string }>(
  async () => (await import('./RefusalPage.tsx')).RefusalPage,
)
