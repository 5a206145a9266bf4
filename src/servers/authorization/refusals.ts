import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'

/** An error page at the server; the browser goes nowhere (RFC 6749 3.1.2.4, 4.1.2.1). */
export function onPage(description: string, clause: ClauseId, status = 400): ProtocolError {
  return { error: '', description, status, delivery: 'page', clause }
}

/** An error that goes back to the client through the browser (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
export function byRedirect(error: string, description: string, clause: ClauseId): ProtocolError {
  return { error, description, status: 303, delivery: 'redirect', clause }
}

/** An error of the token endpoint: JSON, 400 unless said otherwise (RFC 6749 5.2). */
export function asJson(error: string, description: string, clause: ClauseId, status = 400): ProtocolError {
  return { error, description, status, delivery: 'json', clause }
}

/** A challenge of a protected resource: the code travels in WWW-Authenticate (RFC 6750 3). */
export function asChallenge(
  status: number,
  error: string,
  description: string,
  clause: ClauseId,
  attributes: Readonly<Record<string, string>> = {},
): ProtocolError {
  return { error, description, status, delivery: 'challenge', clause, attributes }
}
