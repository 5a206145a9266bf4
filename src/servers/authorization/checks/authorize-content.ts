import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parseScope } from '#protocol/scope.ts'
import { allOf } from '#servers/authorization/parts-of.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import { type AuthorizeFacts, knownClient, responseTypeOf, wordsOf } from './authorize-facts.ts'

const prompts = ['none', 'login', 'consent', 'select_account']

/**
 * The scopes that this request can get. OpenID Connect ignores what it does not know (Core 3.1.2.1); a plain OAuth
 * request with an unknown or forbidden scope gets none. Without `scope` the client's registered scopes are the default
 * (RFC 6749 3.3), `openid` excepted: a login is only what was asked for.
 */
export function grantableScope(facts: AuthorizeFacts): string[] {
  const known = knownScope(facts)
  return known.includes('openid') && !mayStayAway(facts)
    ? known.filter((one) => one !== 'offline_access')
    : known
}

/**
 * `offline_access` is ignored unless a code comes, for a client that can refresh, and the user is asked about it
 * (OpenID Connect Core 11).
 */
function mayStayAway(facts: AuthorizeFacts): boolean {
  return (
    responseTypeOf(facts.params).includes('code') &&
    knownClient(facts).grant_types.includes('refresh_token') &&
    wordsOf(facts.params.get('prompt')).includes('consent')
  )
}

function knownScope(facts: AuthorizeFacts): string[] {
  const registered = wordsOf(knownClient(facts).scope)
  const { scopes } = facts.deps.config
  const text = facts.params.get('scope')
  if (asksInDetailOnly(facts)) return []
  if (text === undefined) return registered.filter((one) => one !== 'openid' && scopes.includes(one))
  const asked = parseScope(text) ?? []
  const known = asked.filter((one) => registered.includes(one) && scopes.includes(one))
  return asked.includes('openid') || known.length === asked.length ? known : []
}

/** Whether all rights are named by a parameter of their own: then no default scope comes on top (RFC 9396 3). */
function asksInDetailOnly({ params, deps }: AuthorizeFacts): boolean {
  if (params.has('scope')) return false
  return allOf(deps.config, 'authorize').some(({ insteadOfScope: name }) => name && params.has(name))
}

/** What is asked for: scope, and how the user is to be asked (OpenID Connect Core 3.1.2.1). */
export const requestContent = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-SCOPE-KNOWN',
    'rfc6749#3.3',
    'scope is well formed, known and allowed for this client',
    (facts) => ({
      ok: grantableScope(facts).length > 0 || asksInDetailOnly(facts),
      saw: facts.params.get('scope') ?? '(none)',
    }),
    () => byRedirect('invalid_scope', 'unknown, malformed or not allowed for this client', 'rfc6749#4.1.2.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-PROMPT',
    'oidc-core#3.1.2.1',
    'prompt is known, and none stands alone',
    ({ params }) => {
      const asked = wordsOf(params.get('prompt'))
      if (asked.length === 0) return 'skipped'
      return asked.every((word) => prompts.includes(word)) && (!asked.includes('none') || asked.length === 1)
    },
    () =>
      byRedirect('invalid_request', 'prompt is unknown, or none with something else', 'oidc-core#3.1.2.6'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-MAX-AGE',
    'oidc-core#3.1.2.1',
    'max_age is a number of seconds',
    ({ params }) => (params.has('max_age') ? /^\d{1,10}$/.test(params.get('max_age') ?? '') : 'skipped'),
    () => byRedirect('invalid_request', 'max_age is not a number of seconds', 'oidc-core#3.1.2.6'),
  ),
]
