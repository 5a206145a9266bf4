import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { percentEncode } from './percent.ts'

export const signatureMethods = ['HMAC-SHA1', 'PLAINTEXT'] as const
export type SignatureMethod = (typeof signatureMethods)[number]

export interface Secrets {
  clientSecret: string
  /** '' while there is no token (RFC 5849 3.4.2). */
  tokenSecret: string
}

/** Both secrets, encoded, with the `&` that is always there (RFC 5849 3.4.2, 3.4.4). */
export function signingKey({ clientSecret, tokenSecret }: Secrets): string {
  return `${percentEncode(clientSecret)}&${percentEncode(tokenSecret)}`
}

/** The value of `oauth_signature` before it is encoded for its place in the request (RFC 5849 3.4). */
export function signatureOf(method: SignatureMethod, baseText: string, secrets: Secrets): string {
  const key = signingKey(secrets)
  if (method === 'PLAINTEXT') return key
  return base64(hmac(sha1, utf8(key), utf8(baseText)))
}

/** base64 with padding (RFC 2045 6.8), as RFC 5849 3.4.2 asks for. */
function base64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}
