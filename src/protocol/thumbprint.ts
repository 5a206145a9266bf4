import { sha256Base64url } from './hashes.ts'
import type { JsonObject } from './jwt.ts'

/** The members that make a key what it is, in the order of their names (RFC 7638 3.2, RFC 8037 2). */
const required: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'kty', 'x', 'y'],
  OKP: ['crv', 'kty', 'x'],
  RSA: ['e', 'kty', 'n'],
}

/** The SHA-256 thumbprint of a public JWK, base64url (RFC 7638 3); undefined where it is no public key that we know. */
export function jwkThumbprint(jwk: JsonObject): string | undefined {
  const members =
    typeof jwk.kty === 'string' && Object.hasOwn(required, jwk.kty) ? required[jwk.kty] : undefined
  if (members?.every((name) => typeof jwk[name] === 'string') !== true) return undefined
  return sha256Base64url(JSON.stringify(Object.fromEntries(members.map((name) => [name, jwk[name]]))))
}
