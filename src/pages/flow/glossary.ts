import { whenIdle } from '#ui/idle.ts'
import { later } from '#ui/later.ts'

/** The terms and their boxes come after everything that a step needs: until then the texts stand without marks. */
export const glossary = later(async () => {
  await new Promise<void>((idle) => whenIdle(idle))
  return (await import('#pages/glossary/Marked.tsx')).Marked
})
