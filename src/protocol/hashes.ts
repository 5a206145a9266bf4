import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toBase64url, utf8 } from './bytes.ts'

/** BASE64URL(SHA256(ASCII(text))): 43 characters (RFC 7636 4.6 and Appendix A). */
export function sha256Base64url(text: string): string {
  return toBase64url(sha256(utf8(text)))
}

/** The left half of the SHA-256 of an ASCII text, base64url: at_hash and c_hash (OpenID Connect Core 3.1.3.6, 3.3.2.11). */
export function halfHash(text: string): string {
  return toBase64url(sha256(utf8(text)).subarray(0, 16))
}

/** HMAC-SHA256 of a text under a text key, 32 bytes. */
export function hmacSha256(key: string, text: string): Uint8Array {
  return hmac(sha256, utf8(key), utf8(text))
}
