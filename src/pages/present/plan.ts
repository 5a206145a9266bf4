/** A lesson, as far as presenting needs it: what comes when, and which of it is on the screen. */
export interface Plan {
  /** What its windows' addresses call it. */
  id: string
  title: string
  /** The whole plan to read, from the site's root. */
  path: string
  items: readonly PlanItem[]
  /** Index of the item on the screen. */
  at: number
}

interface PlanItem {
  title: string
  minutes: number
  /** What the teacher does meanwhile; may be empty. */
  note: string
  dropWhenLate: boolean
  /** The steps or rows that belong to it; none where it is all one. */
  stops: readonly number[]
  /** Where it is shown, from the site's root: '/present/auth-code-api?step=5'. */
  path: string
}

/**
 * Whole minutes that one is behind a plan: above 0 late, below 0 early, 0 as long as the item on the screen has its time.
 * @param passed ms since the lesson began
 */
export function minutesLate({ items, at }: Plan, passed: number): number {
  const upTo = (count: number) => items.slice(0, count).reduce((sum, { minutes }) => sum + minutes, 0)
  const minutes = passed / 60_000
  if (minutes < upTo(at)) return 0 - Math.floor(upTo(at) - minutes)
  return Math.max(0, Math.floor(minutes - upTo(at + 1)))
}
