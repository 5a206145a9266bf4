import { formOf, type HttpRequest, headers, queryOf } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asChallenge } from '#servers/authorization/refusals.ts'
import type { StoredAccessToken } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'

export interface BearerFacts {
  request: HttpRequest
  deps: Deps
  token: StoredAccessToken | undefined
}

/** The b64token of the Authorization header (RFC 6750 2.1); undefined where there is not exactly one Bearer credential. */
export function bearerToken(request: HttpRequest): string | undefined {
  const lines = headers(request, 'authorization')
  const match = lines.length === 1 ? /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(lines[0] ?? '') : null
  return match?.[1]
}

/** Whether a second copy comes in the body or the URI: a client uses one method in each request (RFC 6750 2). */
function comesTwice(request: HttpRequest): boolean {
  return [...formOf(request), ...queryOf(request.url)].some(([name]) => name === 'access_token')
}

const isBearer = (line: string) => /^bearer(?:\s|$)/i.test(line)

/** A protected resource that takes access tokens for user data (RFC 6750 3.1, OpenID Connect Core 5.3). */
export const bearerForUserinfo = [
  check<BearerFacts, ProtocolError>(
    'CK-AT-PRESENT',
    'rfc6750#2.1',
    'one access token comes in the Authorization header',
    ({ request }) => headers(request, 'authorization').some(isBearer),
    () => asChallenge(401, '', '', 'rfc6750#3.1'),
  ),
  check<BearerFacts, ProtocolError>(
    'CK-AT-FORMAT',
    'rfc6750#3.1',
    'the header holds exactly one well-formed token, and nothing else does',
    ({ request }) => bearerToken(request) !== undefined && !comesTwice(request),
    () => asChallenge(400, 'invalid_request', 'malformed or repeated credentials', 'rfc6750#3.1'),
  ),
  check<BearerFacts, ProtocolError>(
    'CK-AT-VALID',
    'rfc6750#3.1',
    'the access token is known, not expired and not revoked',
    ({ token, deps }) => token !== undefined && !token.revoked && deps.now < token.expiresAt,
    () => asChallenge(401, 'invalid_token', 'unknown, expired or revoked', 'rfc6750#3.1'),
  ),
  check<BearerFacts, ProtocolError>(
    'CK-AT-AUD',
    'rfc9700#2.3',
    'the access token was made for this server',
    ({ token, deps }) => ({
      ok: token?.audience === deps.config.issuer,
      saw: token?.audience ?? '',
      wanted: deps.config.issuer,
    }),
    () => asChallenge(401, 'invalid_token', 'made for another audience', 'rfc6750#3.1'),
  ),
  check<BearerFacts, ProtocolError>(
    'CK-AT-SCOPE',
    'oidc-core#5.3',
    'its scope contains openid',
    ({ token }) => ({
      ok: token?.scope.includes('openid') ?? false,
      saw: token?.scope.join(' ') ?? '',
      wanted: 'openid',
    }),
    () => asChallenge(403, 'insufficient_scope', 'openid is missing', 'rfc6750#3.1', { scope: 'openid' }),
  ),
]
