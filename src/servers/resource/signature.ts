import { equalInConstantTime, toBase64url } from '#protocol/bytes.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import type { Jwt } from '#protocol/jwt.ts'
import { publicKeyPem } from './public-key-pem.ts'
import type { ResourceConfig } from './types.ts'

type Trust = NonNullable<ResourceConfig['jwt']>

/**
 * Whether a key of the issuer made this signature. What `alg` says is believed here, so CK-AT-ALG has to come first: with
 * that check off this is the naive verification of RFC 8725 2.1, which takes `none` for signed and a public key for a secret.
 */
export function signatureIsGood({ header, signingInput, signature }: Jwt, { keys, verify }: Trust): boolean {
  if (header.alg === 'none') return signature === ''
  const key = keys.find(({ kid }) => kid === header.kid) ?? (header.kid === undefined ? keys[0] : undefined)
  if (key === undefined) return false
  if (header.alg === 'HS256') {
    const pem = publicKeyPem(key)
    return pem !== undefined && equalInConstantTime(toBase64url(hmacSha256(pem, signingInput)), signature)
  }
  return key.alg === header.alg && verify({ ...key }, signingInput, signature)
}
