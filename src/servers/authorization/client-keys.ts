import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import type { Jwt } from '#protocol/jwt.ts'
import type { AuthorizationConfig, Client } from './types.ts'

type Keys = Pick<AuthorizationConfig, 'keys' | 'verify'>

/** Algorithms of JWTs by clients that this server can verify: those that it signs with itself. */
export function clientAlgs({ keys }: Keys): string[] {
  return [...new Set(keys.map(({ alg }) => alg))]
}

const typeOfKey: Readonly<Record<string, string>> = { ES256: 'EC', RS256: 'RSA' }

/**
 * Whether a JWT is signed with a key that the client registered. Algorithm and kind of key have to agree, and a key
 * that names an algorithm is good for no other (RFC 8725 3.1, RFC 7517 4.4).
 */
export function isSignedBy(client: Client, jwt: Jwt, config: Keys): boolean {
  const { alg, kid } = jwt.header
  if (typeof alg !== 'string' || !clientAlgs(config).includes(alg)) return false
  const verify = config.verify ?? verifyWithoutPlatform
  return (client.jwks ?? [])
    .filter((key) => key.kty === typeOfKey[alg] && (key.alg ?? alg) === alg && (key.use ?? 'sig') === 'sig')
    .filter((key) => kid === undefined || key.kid === undefined || key.kid === kid)
    .some((key) => verify(key, jwt.signingInput, jwt.signature))
}
