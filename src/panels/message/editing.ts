import { checkNotes } from '#panels/check-notes.ts'
import { later } from '#ui/later.ts'

/** The inputs of Break mode. What is changed is soon refused: the notes that say why come along. */
export const editing = later(() => {
  checkNotes.load().catch(() => undefined)
  return import('./editors.ts')
})
