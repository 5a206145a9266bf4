import type { meanings } from './meanings.en.ts'

/** A word of the standards that is explained, and where texts say it. What it means stands in meanings.en.ts. */
export interface Term {
  term: keyof typeof meanings
  /** How texts say it, where that is not the term itself; the plural comes by itself. */
  words?: readonly string[]
  /** Flows and pages in which these words mean something else. */
  notIn?: readonly string[]
  /** The only flows in which they mean this. */
  onlyIn?: readonly string[]
}
