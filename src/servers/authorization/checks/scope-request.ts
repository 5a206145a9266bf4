import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parseScope } from '#protocol/scope.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { userScopes } from '#servers/authorization/user-scopes.ts'
import type { TokenFacts } from './client-request.ts'

function registered({ client, deps }: TokenFacts): string[] {
  const own = (client?.scope ?? '').split(' ')
  return own.filter((one) => deps.config.scopes.includes(one))
}

/**
 * The scopes that a request at the back door can get for a user: as at /authorize, unknown ones are ignored beside
 * `openid` (OpenID Connect Core 3.1.2.1) and refused without it; left out, the registered ones are meant (RFC 6749 3.3).
 */
export function scopeForUser(facts: TokenFacts): string[] {
  const text = facts.params.get('scope')
  const allowed = registered(facts)
  if (text === undefined) return allowed.filter((one) => one !== 'openid')
  const asked = parseScope(text) ?? []
  const known = asked.filter((one) => allowed.includes(one))
  return asked.includes('openid') || known.length === asked.length ? known : []
}

/**
 * The scopes that a client can get for itself. There is no user: `openid` and `offline_access` are ignored, and the
 * answer says what is left (RFC 6749 3.3). A request for nothing else means the registered scopes.
 */
export function scopeForClient(facts: TokenFacts): string[] {
  const text = facts.params.get('scope')
  const asked = text === undefined ? [] : parseScope(text)
  if (asked === undefined) return []
  const meant = asked.filter((one) => one !== 'openid' && one !== 'offline_access')
  const allowed = registered(facts)
  if (meant.length === 0) return allowed.filter((one) => !userScopes.includes(one))
  return meant.every((one) => allowed.includes(one)) ? meant : []
}

/** The scope that comes out of `grantable` must not be empty. */
export function scopeCheck<Facts extends TokenFacts>(grantable: (facts: Facts) => readonly string[]) {
  return check<Facts, ProtocolError>(
    'CK-SCOPE-KNOWN',
    'rfc6749#3.3',
    'scope is well formed, known and allowed for this client',
    (facts) => ({ ok: grantable(facts).length > 0, saw: facts.params.get('scope') ?? '(none)' }),
    () => asJson('invalid_scope', 'unknown, malformed or not allowed for this client', 'rfc6749#5.2'),
  )
}
