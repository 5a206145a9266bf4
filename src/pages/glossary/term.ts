/** A word of the standards, explained in simple English. */
export interface Term {
  term: string
  /** One to three short sentences. */
  means: string
  /** How texts say it, where that is not the term itself; the plural comes by itself. */
  words?: readonly string[]
  /** Flows in which these words mean something else. */
  notIn?: readonly string[]
  /** The only flows in which they mean this. */
  onlyIn?: readonly string[]
}
