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

/** What stands in place of the step's question, once a check has failed or a message is to be broken. */
export const asides = later(() => import('./asides.ts'))

/** Whether a question was answered before: for a learner who has walked another flow. */
export const memory = later(async () => (await import('./met-before.ts')).metBefore)

/** The links at the good end of a flow. */
export const waysOn = later(async () => (await import('./WaysOn.tsx')).WaysOn)
