import type { HttpResponse } from '#network/http.ts'
import { halfHash } from '#protocol/hashes.ts'
import { encodeJwt } from '#protocol/jwt.ts'
import { claimsForScope } from '#servers/authorization/claims.ts'
import { json } from '#servers/authorization/respond.ts'
import type { StoredCode } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** The successful answer of the token endpoint (RFC 6749 5.1, OpenID Connect Core 3.1.3.3). */
export function issueTokens(deps: Deps, stored: StoredCode): HttpResponse {
  const { config, now } = deps
  const { scope, clientId } = stored.request
  const accessToken = deps.random('access_token', stored.code)
  deps.store.accessTokens.set(accessToken, {
    token: accessToken,
    clientId,
    sub: stored.sub,
    scope,
    audience: config.issuer,
    expiresAt: now + config.lifetimes.accessToken,
    code: stored.code,
    revoked: false,
  })
  return json(200, {
    ...(scope.includes('openid') ? { id_token: idToken(deps, stored, accessToken) } : {}),
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: config.lifetimes.accessToken,
    scope: scope.join(' '),
  })
}

/** The ID token (OpenID Connect Core 2, 3.1.3.6). The name stands in it too, which Core 2 and 5.4 allow. */
function idToken({ config, now }: Deps, { request, sub, authTime }: StoredCode, accessToken: string): string {
  const [key] = config.keys
  if (!key) throw new Error('bug: an issuer without a key')
  const { name } = claimsForScope(config, sub, request.scope)
  return encodeJwt(
    { alg: key.alg, kid: key.kid, typ: 'JWT' },
    {
      iss: config.issuer,
      sub,
      aud: request.clientId,
      exp: now + config.lifetimes.idToken,
      iat: now,
      auth_time: authTime,
      ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
      at_hash: halfHash(accessToken),
      ...(name === undefined ? {} : { name }),
    },
    config.sign,
  )
}
