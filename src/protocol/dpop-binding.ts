import { type Check, check } from './check.ts'
import { badProof, type DpopFacts, type DpopRefusal, proofKey } from './dpop-facts.ts'
import { sha256Base64url } from './hashes.ts'
import { comparableHtu } from './htu.ts'

/** How old a proof may be, and how far ahead its maker's clock, in seconds (RFC 9449 11.1: seconds or minutes). */
export const dpopWindow = 300

/** Whether the proof belongs to this request, now, once: RFC 9449 4.3, checks 8 to 12, and 11.1. */
export const dpopBindingChecks: readonly Check<DpopFacts, DpopRefusal>[] = [
  check(
    'CK-DPOP-HTM',
    'rfc9449#4.3',
    'htm is the method of the request',
    ({ proof, method }) => ({
      ok: proof?.claims.htm === method,
      saw: String(proof?.claims.htm ?? ''),
      wanted: method,
    }),
    badProof('htm is another method'),
  ),
  check(
    'CK-DPOP-HTU',
    'rfc9449#4.3',
    'htu is the URI of the request, without query and fragment',
    ({ proof, url }) => {
      const saw = comparableHtu(String(proof?.claims.htu ?? ''))
      const wanted = comparableHtu(url) ?? url
      return { ok: saw === wanted, saw: String(proof?.claims.htu ?? ''), wanted }
    },
    badProof('htu is another URI'),
  ),
  check(
    'CK-DPOP-NONCE',
    'rfc9449#8',
    'nonce is one that we gave out lately',
    ({ proof, goodNonce }) => (goodNonce === undefined ? 'skipped' : goodNonce(proof?.claims.nonce)),
    () => ({
      error: 'use_dpop_nonce',
      description: 'use the nonce of the DPoP-Nonce header',
      clause: 'rfc9449#8',
    }),
  ),
  check(
    'CK-DPOP-IAT',
    'rfc9449#11.1',
    'the proof was made just now',
    ({ proof, now }) => {
      const age = now - Number(proof?.claims.iat)
      return { ok: Math.abs(age) <= dpopWindow, saw: `${age} s old`, wanted: `at most ${dpopWindow} s` }
    },
    badProof('iat is too old or too far ahead', 'rfc9449#11.1'),
  ),
  check(
    'CK-DPOP-ATH',
    'rfc9449#4.3',
    'ath is the hash of the access token',
    ({ proof, accessToken }) => {
      if (accessToken === undefined) return 'skipped'
      const wanted = sha256Base64url(accessToken)
      return { ok: proof?.claims.ath === wanted, saw: String(proof?.claims.ath ?? '(none)'), wanted }
    },
    badProof('ath is missing or belongs to another access token'),
  ),
  check(
    'CK-DPOP-KEY',
    'rfc9449#6.1',
    'the key is the one that the access token is bound to',
    ({ jkt, boundTo }) =>
      boundTo === undefined ? 'skipped' : { ok: jkt === boundTo, saw: jkt ?? '(none)', wanted: boundTo },
    () => ({ error: 'invalid_token', description: 'bound to another key', clause: 'rfc9449#7.1' }),
  ),
  check(
    'CK-DPOP-REPLAY',
    'rfc9449#11.1',
    'this proof was not used before',
    (facts) => !facts.seen(proofKey(facts)),
    badProof('this proof was used before', 'rfc9449#11.1'),
  ),
]
