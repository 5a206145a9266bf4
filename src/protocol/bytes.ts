const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Character codes of the alphabet, and what each code stands for; 64 for none. */
const codes = Uint8Array.from(alphabet, (char) => char.charCodeAt(0))
const values = new Uint8Array(128).fill(64)
for (const [value, code] of codes.entries()) values[code] = value

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** Text of UTF-8 bytes; undefined where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** base64url without padding (RFC 4648 5; RFC 7636 Appendix A). */
export function toBase64url(bytes: Uint8Array): string {
  const chars = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  for (let at = 0, out = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    // (What is written beyond the end is dropped: there the padding would stand.)
    for (let shift = 18; shift >= 0; shift -= 6) chars[out++] = codes[(word >> shift) & 63] ?? 0
  }
  return decoder.decode(chars)
}

/** Bytes of base64url without padding; undefined for any other character, an impossible length or loose end bits. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let word = 0
  let bits = 0
  let at = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? 64
    if (value === 64) return undefined
    word = ((word << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (word >> bits) & 0xff
    }
  }
  return (word & ((1 << bits) - 1)) === 0 ? bytes : undefined
}

/** Compares two texts without stopping at the first difference, as a server compares secrets. */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ (b.charCodeAt(at) | 0)
  return difference === 0
}
