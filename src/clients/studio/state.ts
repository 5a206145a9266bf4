/** What the page holds in memory: what it may show, and no token. */
export interface StudioState {
  /** Where a login begins; known once the server has said that nobody is logged in. */
  login?: string
  /** A session was there, and is no more. */
  ended?: true
  /** Who is logged in, as the server says. */
  name?: string
  /** How many photos or orders came. */
  photos?: number
  orders?: number
  /** The status of an answer that it can do nothing with. */
  failed?: number
}
