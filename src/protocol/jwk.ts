import { type PublicJwk, verifyEs256 } from './es256.ts'
import type { JsonObject } from './jwt.ts'

/** The public half of an RSA key (RFC 7518 6.3.1). Only `npm run serve` has one: see `Verify`. */
interface RsaJwk {
  kty: 'RSA'
  n: string
  e: string
  kid: string
  use: 'sig'
  alg: 'RS256'
}

/** A public key as a server publishes it (RFC 7517 4). */
export type SigningJwk = PublicJwk | RsaJwk

/** Whether `signature` (base64url) is good for these bytes under a public JWK, also one that a stranger sent. Never throws. */
export type Verify = (jwk: JsonObject, signingInput: string, signature: string) => boolean

/** Verifies ES256 without any platform's help; a key of another kind verifies nothing. */
export const verifyWithoutPlatform: Verify = ({ kty, crv, x, y }, signingInput, signature) =>
  kty === 'EC' &&
  crv === 'P-256' &&
  typeof x === 'string' &&
  typeof y === 'string' &&
  verifyEs256({ x, y }, signingInput, signature)
