import { given } from '#protocol/given.ts'
import type { Json } from '#protocol/jwt.ts'
import { signJwt } from './keys.ts'
import type { StoredAccessToken } from './stored-tokens.ts'
import type { AuthorizationConfig } from './types.ts'

/** Whether all who may accept a token read JWT access tokens; one that does not has to ask us (RFC 9068, RFC 7662). */
function readsJwt({ apis = [] }: AuthorizationConfig, audience: readonly string[]): boolean {
  return audience.every((one) => apis.some(({ resource, jwt }) => resource === one && jwt === true))
}

/**
 * An access token that an API can read by itself (RFC 9068 2): its header says `at+jwt`, so that it is no ID token.
 * Undefined where somebody who may accept it reads no JWT.
 */
export function jwtAccessToken(
  config: AuthorizationConfig,
  stored: StoredAccessToken,
  jti: string,
): string | undefined {
  if (!readsJwt(config, stored.audience)) return undefined
  return signJwt(config, 'at+jwt', { ...tokenClaims(config, stored), jti })
}

/** What a token says of itself: in a JWT (RFC 9068 2.2) and in an introspection answer (RFC 7662 2.2). */
export function tokenClaims(
  { issuer }: Pick<AuthorizationConfig, 'issuer'>,
  {
    sub,
    audience,
    clientId,
    scope,
    expiresAt,
    issuedAt,
    authTime,
    acr,
    jkt,
    act,
    authorizationDetails,
  }: StoredAccessToken,
): Record<string, Json> {
  return given({
    iss: issuer,
    sub,
    aud: audience.length === 1 ? (audience[0] ?? '') : audience,
    client_id: clientId,
    exp: expiresAt,
    iat: issuedAt,
    scope: scope.length === 0 ? undefined : scope.join(' '),
    auth_time: authTime,
    acr,
    cnf: jkt === undefined ? undefined : { jkt },
    act: act as unknown as Json | undefined,
    authorization_details: authorizationDetails,
  })
}
