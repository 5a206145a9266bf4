import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { TokenFacts } from './client-request.ts'
import { scopeCheck, scopeForClient } from './scope-request.ts'
import { detailsTable, resourceTable } from './targets.ts'

/**
 * Whom a token names that a client got for itself: an identifier of its own kind, which no user can have (RFC 9068 2.2,
 * RFC 9700 4.15). With the defence off it is the client_id, which somebody may have chosen to look like a user's.
 */
export function subjectOf({ client, deps }: TokenFacts): string {
  const id = client?.client_id ?? ''
  return deps.switches['CK-CC-SUB'] === 'off' ? id : `client:${id}`
}

const ownSubject = check<TokenFacts, ProtocolError>(
  'CK-CC-SUB',
  'rfc9700#4.15',
  'no user has the identifier that the token will name',
  (facts) => ({
    ok: !facts.deps.config.users.some(({ sub }) => sub === subjectOf(facts)),
    saw: subjectOf(facts),
  }),
  () => asJson('invalid_client', 'this client has the identifier of a user', 'rfc9700#4.15', 400),
)

/** A token for the client itself (RFC 6749 4.4). */
export function clientCredentialsTable(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return [scopeCheck(scopeForClient), ownSubject, ...resourceTable(facts), ...detailsTable(facts)]
}
