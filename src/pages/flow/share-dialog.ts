import { later } from '#ui/later.ts'

/** Needed seldom, and by nobody who only walks. */
export const shareDialog = later(async () => (await import('./ShareDialog.tsx')).ShareDialog)
