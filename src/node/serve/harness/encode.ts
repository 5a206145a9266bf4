import { createHash, randomBytes } from 'node:crypto'

/** Characters that nobody guesses. */
export function chance(bytes = 24): string {
  return randomBytes(bytes).toString('base64url')
}

/** The SHA-256 of a text (UTF-8), base64url. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** One part of a JWS. */
export function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Form-encodes every character but letters and digits, as the strictest clients do (RFC 6749 Appendix B). */
function formEncoded(text: string): string {
  return new URLSearchParams([['', text]])
    .toString()
    .slice(1)
    .replaceAll(/[-._*]/g, hex)
}

function hex(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}

/** A Basic credential with both halves form-encoded (RFC 6749 2.3.1). */
export function basic(id: string, secret: string): string {
  return `Basic ${Buffer.from(`${formEncoded(id)}:${formEncoded(secret)}`).toString('base64')}`
}

/** The percent-encoding of OAuth 1.0 (RFC 5849 3.6). */
export function percent(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, hex)
}
