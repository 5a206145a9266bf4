import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'

/**
 * A refusal of a signed request. RFC 5849 3.2 fixes the status alone; the `oauth_problem` codes are those of the Problem
 * Reporting extension, which servers and libraries of the time share. `more` are its further fields.
 */
export function problem(
  status: 400 | 401 | 403,
  code: string,
  clause: ClauseId,
  more: Readonly<Record<string, string>> = {},
): ProtocolError {
  return { error: code, description: '', status, delivery: 'challenge', clause, attributes: more }
}

/** An error page; the browser goes nowhere. RFC 5849 2.2 fixes no status for it. */
export function onPage(description: string, clause: ClauseId, status = 400): ProtocolError {
  return { error: '', description, status, delivery: 'page', clause }
}
