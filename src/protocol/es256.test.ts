import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from './bytes.ts'
import { signEs256, verifyEs256 } from './es256.ts'

/** What another library signs, with a key of its own. */
async function signedElsewhere(count: number) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const { x = '', y = '', d = '' } = await exportJWK(privateKey)
  const texts = Array.from({ length: count }, (_, n) => new TextEncoder().encode(`text ${n}`))
  const signed = await Promise.all(
    texts.map((text) => new CompactSign(text).setProtectedHeader({ alg: 'ES256' }).sign(privateKey)),
  )
  return { publicKey, x, y, d, signed }
}

function parts(jws: string): { input: string; signature: string } {
  const at = jws.lastIndexOf('.')
  return { input: jws.slice(0, at), signature: jws.slice(at + 1) }
}

describe('ES256 (RFC 7518 §3.4)', () => {
  it('accepts 200 signatures of WebCrypto, with low S and high S, and none of them altered', async () => {
    const batches = await Promise.all(Array.from({ length: 20 }, () => signedElsewhere(10)))
    let high = 0
    for (const { x, y, signed } of batches) {
      for (const jws of signed) {
        const { input, signature } = parts(jws)
        expect(verifyEs256({ x, y }, input, signature)).toBe(true)
        const bytes = fromBase64url(signature) ?? new Uint8Array(64)
        if ((bytes[32] ?? 0) >= 0x80) high++
      }
      const { input, signature } = parts(signed[0] ?? '')
      const bytes = fromBase64url(signature) ?? new Uint8Array(64)
      bytes[high % 64] = (bytes[high % 64] ?? 0) ^ 1
      expect(verifyEs256({ x, y }, input, toBase64url(bytes))).toBe(false)
      expect(verifyEs256({ x, y }, `${input}A`, signature)).toBe(false)
      expect(verifyEs256({ x: y, y: x }, input, signature)).toBe(false)
    }
    // JOSE knows no low-S rule: a verifier that has one refuses about a hundred of these.
    expect(high).toBeGreaterThan(50)
  })

  it('makes the same signature each time (RFC 6979), and WebCrypto accepts it', async () => {
    const { publicKey, x, y, d } = await signedElsewhere(0)
    const key = { public: { kty: 'EC', crv: 'P-256', x, y, kid: '1', use: 'sig', alg: 'ES256' }, d } as const
    for (let n = 0; n < 20; n++) {
      const signature = signEs256(key)(`input ${n}`)
      const bytes = fromBase64url(signature) ?? new Uint8Array()
      expect(bytes).toHaveLength(64)
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
      const data = new TextEncoder().encode(`input ${n}`)
      expect(
        await crypto.subtle.verify(algorithm, publicKey as CryptoKey, Uint8Array.from(bytes), data),
      ).toBe(true)
    }
  })

  it.each([
    ['an empty signature', ''],
    ['zeros', toBase64url(new Uint8Array(64))],
    ['ones', toBase64url(new Uint8Array(64).fill(255))],
    ['63 bytes', toBase64url(new Uint8Array(63).fill(1))],
    ['65 bytes', toBase64url(new Uint8Array(65).fill(1))],
    ['no base64url', '!'.repeat(86)],
  ])('refuses %s and does not throw', async (_what, signature) => {
    const { x, y } = await signedElsewhere(0)
    expect(verifyEs256({ x, y }, 'a.b', signature)).toBe(false)
  })

  it('refuses a key that is no point of the curve', async () => {
    const { x, signed } = await signedElsewhere(1)
    const { input, signature } = parts(signed[0] ?? '')
    expect(verifyEs256({ x, y: x }, input, signature)).toBe(false)
    expect(verifyEs256({ x: '', y: 'AA' }, input, signature)).toBe(false)
  })
})
