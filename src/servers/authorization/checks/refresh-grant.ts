import { sure } from '#protocol/assert.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parseScope } from '#protocol/scope.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { StoredRefreshToken } from '#servers/authorization/stored-tokens.ts'
import type { TokenFacts } from './client-request.ts'
import { detailsTable, resourceTable } from './targets.ts'

export interface RefreshFacts extends TokenFacts {
  stored: StoredRefreshToken | undefined
  /** Thumbprint of the key of the DPoP proof, where one came and was good. */
  jkt: string | undefined
}

const known = ({ stored }: RefreshFacts) => sure(stored, 'refresh token')

/** The scope asked for, all of the permission where none is (RFC 6749 6); undefined where it is malformed. */
export function scopeAsked(facts: RefreshFacts): readonly string[] | undefined {
  const text = facts.params.get('scope')
  return text === undefined ? known(facts).scope : parseScope(text)
}

/** Using a refresh token (RFC 6749 6, RFC 9700 4.14.2). */
const refreshGrant: readonly Check<RefreshFacts, ProtocolError>[] = [
  check<RefreshFacts, ProtocolError>(
    'CK-RT-PRESENT',
    'rfc6749#6',
    'the request carries a refresh token',
    ({ params }) => params.has('refresh_token'),
    () => asJson('invalid_request', 'refresh_token is missing', 'rfc6749#5.2'),
  ),
  check<RefreshFacts, ProtocolError>(
    'CK-RT-VALID',
    'rfc6749#6',
    'the refresh token is known, for this client, not expired and not revoked',
    ({ stored, client, deps }) =>
      stored !== undefined &&
      stored.clientId === client?.client_id &&
      !stored.revoked &&
      deps.now < stored.expiresAt,
    () => asJson('invalid_grant', 'unknown, expired, revoked or of another client', 'rfc6749#5.2'),
  ),
  check<RefreshFacts, ProtocolError>(
    'CK-RT-REUSE',
    'rfc9700#4.14.2',
    'the refresh token was not used before',
    (facts) => !known(facts).used,
    () => asJson('invalid_grant', 'this refresh token was used before', 'rfc9700#4.14.2'),
  ),
  check<RefreshFacts, ProtocolError>(
    'CK-RT-SCOPE',
    'rfc6749#6',
    'scope is not more than what was granted',
    (facts) => {
      const { scope } = known(facts)
      return {
        ok: scopeAsked(facts)?.every((one) => scope.includes(one)) ?? false,
        saw: facts.params.get('scope') ?? '(the same)',
        wanted: scope.join(' '),
      }
    },
    () => asJson('invalid_scope', 'malformed, or more than what was granted', 'rfc6749#6'),
  ),
]

/** A public client proves itself with its key instead of a secret. */
const refreshKey = check<RefreshFacts, ProtocolError>(
  'CK-RT-KEY',
  'rfc9449#5',
  'the proof was made with the key that the refresh token is bound to',
  (facts) => {
    const wanted = known(facts).jkt ?? ''
    return { ok: facts.jkt === wanted, saw: facts.jkt ?? '(no proof)', wanted }
  },
  () => asJson('invalid_grant', 'this refresh token is bound to another key', 'rfc9449#5'),
)

/** The whole table for this request. */
export function refreshTable(facts: RefreshFacts): readonly Check<RefreshFacts, ProtocolError>[] {
  const bound = facts.stored?.jkt !== undefined
  return [
    ...refreshGrant,
    ...(bound ? [refreshKey] : []),
    ...resourceTable(facts, known),
    ...detailsTable(facts, known),
  ]
}
