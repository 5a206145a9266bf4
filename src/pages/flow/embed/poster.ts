import { later } from '#ui/later.ts'

/** Needed only inside a frame. */
export const poster = later(async () => (await import('./Poster.tsx')).Poster)
