import { createHmac, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto'
import type { ProofChange } from './case.ts'
import { chance, part } from './encode.ts'

export type Keys = KeyPairKeyObjectResult

/** A pair of keys for ES256, by chance: no two runs share one. */
export function newKeys(): Keys {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

/** A DPoP proof for a request (RFC 9449 4.2), spoilt as a case wants it. */
export function dpopProof(
  url: string,
  method: string,
  own: Keys,
  change: ProofChange = {},
  more: object = {},
): string {
  const keys = change.newKey ? newKeys() : own
  const now = Math.floor(Date.now() / 1000)
  const { iat, ...named } = change.claims ?? {}
  const all = {
    jti: chance(12),
    htm: method,
    htu: url.split(/[?#]/)[0],
    ...more,
    ...named,
    iat: now + Number(iat ?? 0),
  }
  const claims = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  const jwk = change.noJwk
    ? {}
    : { jwk: (change.privateJwk ? keys.privateKey : keys.publicKey).export({ format: 'jwk' }) }
  const alg = change.none ? 'none' : change.hs256 ? 'HS256' : 'ES256'
  const input = `${part({ typ: 'dpop+jwt', alg, ...jwk })}.${part(claims)}`
  if (change.none) return `${input}.`
  if (change.hs256) return `${input}.${createHmac('sha256', 'x').update(input).digest('base64url')}`
  const key = { key: keys.privateKey, dsaEncoding: 'ieee-p1363' } as const
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`
}
