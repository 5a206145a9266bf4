import { type Check, check } from '#protocol/check.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { secondsLeft } from '#protocol/seconds-left.ts'
import { claim, type IdTokenFacts, jwtOf } from './id-token-facts.ts'
import { accessTokenHash, codeHash } from './id-token-hashes.ts'

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
      ok: claim(facts, 'iss') === facts.issuer,
      saw: String(claim(facts, 'iss') ?? '(none)'),
      wanted: facts.issuer,
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
          audiences.every((one) => one === facts.clientId) &&
          audiences.length > 0 &&
          (azp === undefined || azp === facts.clientId),
        saw: audiences.map(String).join(', '),
        wanted: facts.clientId,
      }
    },
    () => 'The ID token was made for another app.',
  ),
  check<IdTokenFacts, string>(
    'CK-IDT-ALG',
    'oidc-core#3.1.3.7',
    'alg is the one that was agreed on',
    (facts) => ({
      ok: jwtOf(facts).header.alg === facts.alg,
      saw: String(jwtOf(facts).header.alg),
      wanted: facts.alg,
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
        saw: left === undefined ? '(no number)' : secondsLeft(left),
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
      const { nonce: wanted } = facts
      if (wanted === undefined) return 'skipped' // none was sent
      return {
        ok: wanted !== null && claim(facts, 'nonce') === wanted,
        saw: String(claim(facts, 'nonce') ?? '(none)'),
        wanted: wanted ?? '(none)',
      }
    },
    () => 'The ID token belongs to another login.',
  ),
  accessTokenHash,
]

const loginTime = check<IdTokenFacts, string>(
  'CK-IDT-AUTH-TIME',
  'oidc-core#3.1.3.7',
  'the login is not older than max_age allowed',
  (facts) => {
    if (facts.maxAge === undefined) return 'skipped'
    const at = claim(facts, 'auth_time')
    const age = typeof at === 'number' ? facts.now - at : undefined
    return {
      ok: age !== undefined && age <= facts.maxAge + leeway,
      saw: age === undefined ? '(none)' : `${age} s ago`,
      wanted: `at most ${facts.maxAge} s`,
    }
  },
  () => 'The login is too old.',
)

/** The table for this token: rules about what was not asked for do not appear. */
export function idTokenTable({ maxAge, code }: IdTokenFacts): readonly Check<IdTokenFacts, string>[] {
  return [
    ...idTokenChecks,
    ...(maxAge === undefined ? [] : [loginTime]),
    ...(code === undefined ? [] : [codeHash]),
  ]
}

/** `none` and every other algorithm has been refused before: the key decides, not the token (RFC 8725 3.1). */
function signatureIsGood(facts: IdTokenFacts): boolean {
  const { header, signingInput, signature } = jwtOf(facts)
  // An extension that the app does not know makes the whole JWS invalid (RFC 7515 4.1.11).
  if (header.crit !== undefined) return false
  // With the check of alg switched off, this is the library that takes `none` for signed.
  if (header.alg === 'none') return signature === ''
  const fit = facts.keys.filter((key) => isFor(key, facts.alg))
  const key =
    fit.find(({ kid }) => kid !== undefined && kid === header.kid) ??
    (header.kid === undefined && fit.length === 1 ? fit[0] : undefined)
  return key !== undefined && facts.verify(key, signingInput, signature)
}

/** Whether a key may verify this algorithm, as far as it says what it is for (RFC 7517 4.2 to 4.4). */
function isFor({ use = 'sig', key_ops: ops, alg }: JsonObject, wanted: string): boolean {
  return use === 'sig' && (alg ?? wanted) === wanted && (!Array.isArray(ops) || ops.includes('verify'))
}
