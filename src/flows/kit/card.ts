/** A flow at a glance: all that a list, a picker or the first paint of its page needs. */
export interface FlowCard {
  id: string
  name: string
  variant: string
  /** Recommended, history …: shown on the face of the flow. */
  status: string
  /** Titles of the steps, from step 1. */
  titles: readonly string[]
}
