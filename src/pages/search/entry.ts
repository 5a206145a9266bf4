/** What can be found; results stand together by it. */
export type Kind = 'flow' | 'step' | 'term' | 'concept' | 'page'

/** One thing to be found, and where it is. */
export interface Entry {
  /** Its address from the site's root; no two entries share one. */
  href: string
  kind: Kind
  title: string
  /** One line that tells what it is. */
  text: string
  /** What stands before the title in small: the flow of a step. */
  over?: string
  /** Other names that one may look for. */
  names?: readonly string[]
  /** Clauses, checks and parameters that have to do with it: found, and shown where they were. */
  codes?: readonly string[]
  /** Where it lies in a flow: an open page of this flow goes there itself. */
  place?: { flow: string; step: number }
  /** From 0 to 1: less for what one should not build any more. */
  worth?: number
}
