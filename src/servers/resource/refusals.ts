import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'

/** A challenge: the code travels in WWW-Authenticate (RFC 6750 3). `attributes` such as the missing scope. */
export function challenge(
  status: 400 | 401 | 403,
  error: string,
  description: string,
  clause: ClauseId,
  attributes: Readonly<Record<string, string>> = {},
): ProtocolError {
  return { error, description, status, delivery: 'challenge', clause, attributes }
}

/** Unknown, expired, revoked, made for somebody else, or forged: always the same code (RFC 6750 3.1). */
export function invalidToken(description: string, clause: ClauseId = 'rfc6750#3.1'): ProtocolError {
  return challenge(401, 'invalid_token', description, clause)
}

/** A refusal that is about the thing asked for, not about the token. */
export function asJson(status: number, error: string, description: string, clause: ClauseId): ProtocolError {
  return { error, description, status, delivery: 'json', clause }
}
