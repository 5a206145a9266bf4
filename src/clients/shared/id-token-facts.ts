import { sure } from '#protocol/assert.ts'
import { type Verify, verifyWithoutPlatform } from '#protocol/jwk.ts'
import { decodeJwt, type Json, type JsonObject, type Jwt } from '#protocol/jwt.ts'

/** What an app knows when it judges an ID token (OpenID Connect Core 3.1.3.7, 3.2.2.11, 3.3.2.12). */
export interface IdTokenExpectations {
  issuer: string
  clientId: string
  /** The one algorithm that was agreed on at registration. */
  alg?: string
  /** The issuer's keys, as they came from its JWKS. */
  keys: readonly JsonObject[]
  verify?: Verify
  /** The nonce of this login; null where one should be known and is not; left out where none was sent. */
  nonce?: string | null
  /** Seconds since the epoch. */
  now: number
  /** Seconds, where the request had a max_age. */
  maxAge?: number
  /** What came along with the token. */
  accessToken?: string
  code?: string
  /** Whether it came through the browser: then the hashes of what came along are no option (Core 3.2.2.10, 3.3.2.11). */
  front?: boolean
}

export interface IdTokenFacts extends Omit<IdTokenExpectations, 'verify' | 'alg'> {
  jwt: Jwt | undefined
  verify: Verify
  alg: string
}

/** The facts of an ID token that an app holds. */
export function idTokenFacts(token: string | undefined, expected: IdTokenExpectations): IdTokenFacts {
  return { alg: 'ES256', verify: verifyWithoutPlatform, ...expected, jwt: decodeJwt(token ?? '') }
}

/** The token, in a check that comes after its format was checked. */
export function jwtOf({ jwt }: IdTokenFacts): Jwt {
  return sure(jwt, 'ID token')
}

/** One claim of it. */
export function claim(facts: IdTokenFacts, name: string): Json | undefined {
  return jwtOf(facts).claims[name]
}
