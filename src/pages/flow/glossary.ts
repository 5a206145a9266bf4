import { idle } from '#ui/idle.ts'
import { later } from '#ui/later.ts'

/** The words that are explained come after everything that a step needs: until then the texts stand without marks. */
export const glossary = later(async () => {
  await idle()
  return (await import('#pages/glossary/Marked.tsx')).Marked
})
