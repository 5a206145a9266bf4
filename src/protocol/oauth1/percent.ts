import { encodeComponent } from '#protocol/pairs.ts'

/**
 * Percent-encoding of OAuth 1.0 (RFC 5849 3.6): UTF-8, only A-Z a-z 0-9 `-._~` stay bare, hex digits in upper case, a
 * space is `%20`. A form encodes otherwise, so a library function for forms gives wrong signatures.
 */
export const percentEncode = encodeComponent

/** Undoes it; undefined where an escape is broken or its bytes are no UTF-8. `+` stays a plus. */
export function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
