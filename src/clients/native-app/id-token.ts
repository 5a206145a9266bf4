import { sure } from '#protocol/assert.ts'
import { check } from '#protocol/check.ts'
import { verifyEs256 } from '#protocol/es256.ts'
import { halfHash } from '#protocol/hashes.ts'
import { decodeJwt, type Jwt } from '#protocol/jwt.ts'
import type { NativeAppConfig, NativeAppState } from './state.ts'

export interface IdTokenFacts {
  config: NativeAppConfig
  app: NativeAppState
  jwt: Jwt | undefined
  /** Seconds since the epoch. */
  now: number
}

/** The facts of the ID token that the app holds. */
export function idTokenFacts(config: NativeAppConfig, app: NativeAppState, now: number): IdTokenFacts {
  return { config, app, now, jwt: decodeJwt(app.tokens?.idToken ?? '') }
}

const jwtOf = ({ jwt }: IdTokenFacts): Jwt => sure(jwt, 'ID token')
const claim = (facts: IdTokenFacts, name: string) => jwtOf(facts).claims[name]
/** A token from a clock that runs ahead of ours by this much (seconds) is still taken. */
const leeway = 60

/** OpenID Connect Core 3.1.3.7, in its order: whose token it is comes before whether the signature is good. */
export const idTokenChecks = [
  check<IdTokenFacts, string>(
    'CK-IDT-FORMAT',
    'rfc7519#7.2',
    'the ID token is a JWT with a subject',
    (facts) =>
      facts.jwt !== undefined && typeof claim(facts, 'sub') === 'string' && claim(facts, 'sub') !== '',
    () => 'The ID token is damaged.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-ISS',
    'oidc-core#3.1.3.7',
    'iss is the server that the app trusts',
    (facts) => ({
      ok: claim(facts, 'iss') === facts.config.issuer,
      saw: String(claim(facts, 'iss') ?? '(none)'),
      wanted: facts.config.issuer,
    }),
    () => 'The ID token comes from another issuer.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-AUD',
    'oidc-core#3.1.3.7',
    'aud is this app and nobody else',
    (facts) => {
      const aud = claim(facts, 'aud')
      const audiences = Array.isArray(aud) ? aud : [aud]
      const azp = claim(facts, 'azp')
      return {
        ok:
          audiences.every((one) => one === facts.config.client_id) &&
          audiences.length > 0 &&
          (azp === undefined || azp === facts.config.client_id),
        saw: audiences.map(String).join(', '),
        wanted: facts.config.client_id,
      }
    },
    () => 'The ID token was made for another app.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-ALG',
    'oidc-core#3.1.3.7',
    'alg is the one that was agreed on',
    (facts) => ({
      ok: jwtOf(facts).header.alg === 'ES256',
      saw: String(jwtOf(facts).header.alg),
      wanted: 'ES256',
    }),
    () => 'The ID token is signed in a way that was not agreed on.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-SIG',
    'oidc-core#3.1.3.7',
    'the signature is good with a key of the issuer',
    (facts) => signatureIsGood(facts),
    () => 'The signature of the ID token is wrong.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-EXP',
    'oidc-core#3.1.3.7',
    'exp is in the future',
    (facts) => {
      const exp = claim(facts, 'exp')
      const left = typeof exp === 'number' ? exp - facts.now : undefined
      return {
        ok: left !== undefined && left > 0,
        saw: left === undefined ? '(no number)' : `${left} s left`,
      }
    },
    () => 'The ID token has expired.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-IAT',
    'oidc-core#3.1.3.7',
    'iat is a time that makes sense',
    (facts) => {
      const iat = claim(facts, 'iat')
      return { ok: typeof iat === 'number' && iat <= facts.now + leeway, saw: String(iat ?? '(none)') }
    },
    () => 'The ID token was made in the future.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-NONCE',
    'oidc-core#3.1.3.7',
    'nonce equals the one that this app made',
    (facts) => {
      const wanted = facts.app.transaction?.nonce
      return {
        ok: wanted !== undefined && claim(facts, 'nonce') === wanted,
        saw: String(claim(facts, 'nonce') ?? '(none)'),
        wanted: wanted ?? '(none)',
      }
    },
    () => 'The ID token belongs to another login.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-AT-HASH',
    'oidc-core#3.1.3.8',
    'at_hash fits the access token that came along',
    (facts) => {
      const atHash = claim(facts, 'at_hash')
      if (atHash === undefined) return 'skipped' // optional from the token endpoint (Core 3.1.3.6)
      const wanted = halfHash(facts.app.tokens?.accessToken ?? '')
      return { ok: atHash === wanted, saw: String(atHash), wanted }
    },
    () => 'The ID token and the access token do not belong together.',
  ),
]

function signatureIsGood(facts: IdTokenFacts): boolean {
  const { header, signingInput, signature } = jwtOf(facts)
  // An extension that the app does not know makes the whole JWS invalid (RFC 7515 4.1.11).
  if (header.crit !== undefined) return false
  const key = facts.app.keys?.find(({ kid, kty }) => kid === header.kid && kty === 'EC')
  if (typeof key?.x !== 'string' || typeof key.y !== 'string') return false
  return verifyEs256({ x: key.x, y: key.y }, signingInput, signature)
}
