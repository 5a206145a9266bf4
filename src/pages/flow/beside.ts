import { idle } from '#ui/idle.ts'
import { later } from '#ui/later.ts'

// Half of the page's code, and a walk needs none of it: it comes when the picture and Next stand and nothing is to do.

/** The column beside the diagram, with all that is known about a step. */
export const sidePanel = later(async () => {
  await idle()
  return (await import('./SidePanel.tsx')).SidePanel
})

/** The same panels on a phone, one at a time. */
export const sheet = later(async () => {
  await idle()
  return (await import('./Sheet.tsx')).Sheet
})

/** What may stand in place of the step's question, or beside it. */
export const asides = later(async () => {
  await idle()
  return import('./asides.ts')
})
