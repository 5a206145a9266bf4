import { createPublicKey, generateKeyPairSync, type KeyObject, sign as signBytes, verify } from 'node:crypto'
import { sure } from '#protocol/assert.ts'
import type { SigningJwk, Verify } from '#protocol/jwk.ts'
import type { JsonObject, Sign } from '#protocol/jwt.ts'

/** What one start of the server signs with: an ES256 and an RS256 key, made now and gone at its end. */
export interface Signing {
  keys: readonly SigningJwk[]
  sign: Sign
  verify: Verify
}

/** Makes both keys and the functions over them. ES256 comes first: it is what is signed where nobody asks for RS256. */
export function newSigning(): Signing {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKeys = new Map<string, KeyObject>([
    ['es256', ec.privateKey],
    ['rs256', rsa.privateKey],
  ])
  const { x = '', y = '' } = ec.publicKey.export({ format: 'jwk' })
  const { n = '', e = '' } = rsa.publicKey.export({ format: 'jwk' })
  return {
    keys: [
      { kty: 'EC', crv: 'P-256', x, y, kid: 'es256', use: 'sig', alg: 'ES256' },
      { kty: 'RSA', n, e, kid: 'rs256', use: 'sig', alg: 'RS256' },
    ],
    sign: (signingInput, kid = 'es256') => {
      const key = sure(privateKeys.get(kid), `key ${kid}`)
      return signBytes('sha256', Buffer.from(signingInput), { key, dsaEncoding }).toString('base64url')
    },
    verify: verifier(),
  }
}

/** R and S side by side, as JWS wants them (RFC 7518 3.4); an RSA key does not look at it. */
const dsaEncoding = 'ieee-p1363'

/** Clients that send the same key again and again (DPoP) need not wait for it to be parsed each time. */
const mostKeys = 1000

/** Verifies ES256 and RS256 with keys of anybody. */
function verifier(): Verify {
  const known = new Map<string, KeyObject | undefined>()
  return (jwk, signingInput, signature) => {
    const name = JSON.stringify([jwk.kty, jwk.crv, jwk.x, jwk.y, jwk.n, jwk.e])
    if (!known.has(name)) {
      if (known.size >= mostKeys) known.clear()
      known.set(name, publicKey(jwk))
    }
    const key = known.get(name)
    if (key === undefined || !/^[\w-]+$/.test(signature)) return false
    return verify(
      'sha256',
      Buffer.from(signingInput),
      { key, dsaEncoding },
      Buffer.from(signature, 'base64url'),
    )
  }
}

/** A key that we would trust with a signature: P-256, or RSA of 2048 bits (RFC 7518 3.3) up to what is cheap to check. */
function publicKey({ kty, crv, x, y, n, e }: JsonObject): KeyObject | undefined {
  try {
    if (kty === 'EC' && crv === 'P-256')
      return createPublicKey({ key: { kty, crv, x, y } as Record<string, string>, format: 'jwk' })
    if (kty !== 'RSA' || typeof e !== 'string' || e.length > 8) return undefined
    const key = createPublicKey({ key: { kty, n, e } as Record<string, string>, format: 'jwk' })
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
    return bits >= 2048 && bits <= 8192 ? key : undefined
  } catch {
    return undefined // members are missing, or a point off the curve
  }
}
