import { warmCheckNotes } from '#panels/notes/check-notes.ts'
import { later } from '#ui/later.ts'

/** The inputs of Break mode. What is changed is soon refused: the notes that say why come along. */
export const editing = later(() => {
  warmCheckNotes()
  return import('./editors.ts')
})
