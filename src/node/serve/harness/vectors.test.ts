import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import vectors from '#node/serve/cases/vectors.json'
import { newSigning } from '#node/serve/signing.ts'
import { halfHash, sha256Base64url } from '#protocol/hashes.ts'
import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { jwkThumbprint } from '#protocol/thumbprint.ts'
import { basic } from './encode.ts'

type Vector = (typeof vectors.hashes)[number]

/** What computes each kind of value, by the words of its source. */
const computed: readonly (readonly [source: RegExp, compute: (vector: Vector) => string | undefined])[] = [
  [/ S256$/, ({ code_verifier = '' }) => sha256Base64url(code_verifier)],
  [/c_hash/, ({ code = '' }) => halfHash(code)],
  [/at_hash/, ({ access_token = '' }) => halfHash(access_token)],
  [/ ath$/, ({ access_token = '' }) => sha256Base64url(access_token)],
  [/thumbprint|jkt/, ({ jwk }) => jwk && jwkThumbprint(jwk as Readonly<Record<string, string>>)],
  [
    /Basic/,
    ({ client_id = '', client_secret = '' }) => basic(client_id, client_secret).replace('Basic ', ''),
  ],
]

describe('published values', () => {
  it.each(vectors.hashes.map((vector) => [vector.source, vector] as const))('%s', (source, vector) => {
    const [, compute] = computed.find(([words]) => words.test(source)) ?? []
    expect(compute?.(vector)).toBe(vector.expected)
  })

  const es256 = vectors.jws.find(({ alg }) => alg === 'ES256')
  const jwk = (es256?.jwk ?? {}) as Readonly<Record<string, string>>
  const { signingInput = '', signature = '' } = decodeJwt(es256?.token ?? '') ?? {}

  it.each([
    ['in the tab', verifyWithoutPlatform],
    ['by node:crypto', newSigning().verify],
  ])('RFC 7515 A.3 ES256, %s', (_, verify) => {
    expect(verify(jwk, signingInput, signature)).toBe(true)
    expect(verify(jwk, `${signingInput}A`, signature)).toBe(false)
  })

  it('RFC 7515 A.3 ES256 is what Node itself takes it for', () => {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' })
    const bytes = Buffer.from(signature, 'base64url')
    expect(verifyBytes('sha256', Buffer.from(signingInput), { key, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(
      true,
    )
  })
})
