import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { decodeJwt, encodeJwt } from '#protocol/jwt.ts'
import { newSigning } from './signing.ts'

const { keys, sign, verify } = newSigning()
const set = createLocalJWKSet({ keys: keys.map((key) => ({ ...key })) })

describe('signing by node:crypto', () => {
  it.each(keys.map((key) => [key.alg, key] as const))('%s satisfies another library', async (alg, key) => {
    const token = encodeJwt({ alg, kid: key.kid }, { sub: 'u' }, (input) => sign(input, key.kid))
    expect((await jwtVerify(token, set)).payload.sub).toBe('u')
  })

  it('publishes public members only (RFC 7517 4)', () => {
    for (const key of keys)
      expect(Object.keys(key).filter((name) => ['d', 'p', 'q', 'dp', 'dq', 'qi'].includes(name))).toEqual([])
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(2)
  })

  it.each(['ES256', 'RS256'])('verifies %s of another library, and not a letter more', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const jwt = decodeJwt(await new SignJWT({}).setProtectedHeader({ alg }).sign(privateKey))
    const jwk = (await exportJWK(publicKey)) as Record<string, string>
    const [input, signature] = [jwt?.signingInput ?? '', jwt?.signature ?? '']
    expect(verify(jwk, input, signature)).toBe(true)
    expect(verify(jwk, `${input}x`, signature)).toBe(false)
    expect(verify(jwk, input, `${signature}=`)).toBe(false)
    expect(verify(jwk, input, '')).toBe(false)
  })

  it.each([
    {},
    { kty: 'oct', k: 'AAAA' },
    { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' },
    { kty: 'EC', crv: 'P-384', x: 'AAAA', y: 'AAAA' },
    { kty: 'RSA', n: 'AQAB', e: 'AQAB' },
    { kty: 'RSA', n: 7, e: null },
  ])('verifies nothing with the key %j', (jwk) => {
    expect(verify(jwk, 'a.b', 'AAAA')).toBe(false)
  })
})
