import type { HttpRequest } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Proof } from '#servers/authorization/part-token.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { asChallenge } from '#servers/authorization/refusals.ts'
import type { StoredAccessToken } from '#servers/authorization/stored-tokens.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { type Credential, credentialsOf, oneCredential } from './credentials.ts'

export interface BearerFacts {
  request: HttpRequest
  deps: Deps
  credential: Credential | undefined
  token: StoredAccessToken | undefined
  /** The DPoP proof beside a token that comes as `DPoP`. */
  proof: Proof | undefined
}

/** A protected resource that takes access tokens for user data (RFC 6750 3.1, OpenID Connect Core 5.3). */
const bearerChecks: readonly Check<BearerFacts, ProtocolError>[] = [
  check(
    'CK-AT-PRESENT',
    'rfc6750#2.1',
    'an access token comes in the Authorization header, or in the form of a POST',
    ({ request, deps }) => credentialsOf(request, deps).length > 0,
    () => asChallenge(401, '', '', 'rfc6750#3.1'),
  ),
  check(
    'CK-AT-FORMAT',
    'rfc6750#3.1',
    'it is exactly one well-formed token, in one place',
    ({ request, deps }) => oneCredential(request, deps) !== undefined,
    () => asChallenge(400, 'invalid_request', 'malformed or repeated credentials', 'rfc6750#3.1'),
  ),
  check(
    'CK-AT-VALID',
    'rfc6750#3.1',
    'the access token is known, not expired and not revoked',
    ({ token, deps }) => token !== undefined && !token.revoked && deps.now < token.expiresAt,
    () => asChallenge(401, 'invalid_token', 'unknown, expired or revoked', 'rfc6750#3.1'),
  ),
  check(
    'CK-AT-AUD',
    'rfc9700#2.3',
    'the access token was made for this server',
    ({ token, deps }) => ({
      ok: token?.audience.includes(deps.config.issuer) ?? false,
      saw: token?.audience.join(' ') ?? '',
      wanted: deps.config.issuer,
    }),
    () => asChallenge(401, 'invalid_token', 'made for another audience', 'rfc6750#3.1'),
  ),
]

const openid = check<BearerFacts, ProtocolError>(
  'CK-AT-SCOPE',
  'oidc-core#5.3',
  'its scope contains openid',
  ({ token }) => ({
    ok: token?.scope.includes('openid') ?? false,
    saw: token?.scope.join(' ') ?? '',
    wanted: 'openid',
  }),
  () => asChallenge(403, 'insufficient_scope', 'openid is missing', 'rfc6750#3.1', { scope: 'openid' }),
)

/** The whole table for this request. */
export function userinfoTable(facts: BearerFacts): readonly Check<BearerFacts, ProtocolError>[] {
  return [...bearerChecks, ...(firstOf(facts.deps.config, 'proofs')?.resourceRules(facts) ?? []), openid]
}
