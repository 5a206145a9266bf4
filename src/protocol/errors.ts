import type { ClauseId } from './clauses.ts'

/**
 * A refusal that a standard demands, as a value. An exception is something else: a bug of ours.
 * `delivery` says how it travels; one place in each server turns it into a response.
 */
export interface ProtocolError {
  /** The wire code, '' where the standard gives none (an error page). */
  error: string
  /** ASCII without double quote and backslash (RFC 6749 4.1.2.1, 5.2): it may travel in a URI or a header. */
  description: string
  status: number
  delivery: 'page' | 'redirect' | 'json' | 'challenge'
  clause: ClauseId
  /** Further attributes of a challenge, such as the missing scope (RFC 6750 3). */
  attributes?: Readonly<Record<string, string>>
  /** Seconds to wait before the next try, for 429 (RFC 6585 4). */
  retryAfter?: number
  /** The methods that would have been right, for 405 (RFC 9110 15.5.6). */
  allow?: string
}

/** Leaves only the characters that RFC 6749 4.1.2.1 allows in an error_description; anything else becomes a question mark. */
export function describable(text: string): string {
  return text.replace(/[^\x20-\x21\x23-\x5B\x5D-\x7E]/g, '?')
}
