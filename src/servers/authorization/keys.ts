import { sure } from '#protocol/assert.ts'
import { type SigningJwk, verifyWithoutPlatform } from '#protocol/jwk.ts'
import { decodeJwt, encodeJwt, type JsonObject, type Jwt } from '#protocol/jwt.ts'
import type { AuthorizationConfig, Client } from './types.ts'

type Keys = Pick<AuthorizationConfig, 'keys' | 'sign' | 'verify'>

/** Signs a JWT with the server's first key of this algorithm, or its first key. `typ` as in RFC 7519 5.1, RFC 9068 2.1. */
export function signJwt(config: Keys, typ: string, claims: JsonObject, alg?: string): string {
  const key = keyFor(config, alg)
  return encodeJwt({ alg: key.alg, kid: key.kid, typ }, claims, (input) => config.sign(input, key.kid))
}

/** The algorithm of a client's ID tokens: RS256 unless it registered another (OpenID Connect Registration 2). */
export function idTokenAlg(client: Client | undefined): string {
  return client?.id_token_signed_response_alg ?? 'RS256'
}

/**
 * A JWT that this very server signed, of whatever type and age; undefined for anything else. The algorithm is the
 * key's, never the token's word alone (RFC 8725 3.1).
 */
export function ownJwt(config: Keys, token: string): Jwt | undefined {
  const jwt = decodeJwt(token)
  const key = jwt && config.keys.find(({ kid, alg }) => kid === jwt.header.kid && alg === jwt.header.alg)
  const verify = config.verify ?? verifyWithoutPlatform
  return key && verify({ ...key }, jwt.signingInput, jwt.signature) ? jwt : undefined
}

function keyFor({ keys }: Keys, alg: string | undefined): SigningJwk {
  return sure(keys.find((key) => key.alg === alg) ?? keys[0], 'signing key')
}
