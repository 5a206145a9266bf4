import { later } from '#ui/later.ts'

/** The notes on checks: only a check that failed shows one. */
export const checkNotes = later(async () => (await import('./check-notes.en.ts')).checkNote)
