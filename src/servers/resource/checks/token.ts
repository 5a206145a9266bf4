import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { secondsLeft } from '#protocol/seconds-left.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { invalidToken } from '#servers/resource/refusals.ts'
import { audiencesOf } from '#servers/resource/resources.ts'
import { signatureIsGood } from '#servers/resource/signature.ts'

const audienceOf = ({ grant }: CallFacts) => [grant?.audience ?? []].flat()

/**
 * Whether the token is good, here (RFC 9068 4, RFC 6750 3.1). Whose it is comes before whether it is genuine: an ID token
 * is genuine too, but made for somebody else.
 */
export const goodToken = [
  check<CallFacts, ProtocolError>(
    'CK-AT-AUD',
    'rfc9068#4',
    'the access token was made for this API',
    (facts) => {
      if (facts.grant === undefined) return 'skipped' // unknown: the next checks say so
      const wanted = facts.resource ? audiencesOf(facts.resource) : []
      const saw = audienceOf(facts)
      return {
        ok: saw.some((one) => wanted.includes(one)),
        saw: saw.join(', ') || '(none)',
        wanted: wanted[0] ?? '',
      }
    },
    () => invalidToken('The access token was made for another audience', 'rfc9068#4'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-TYP',
    'rfc9068#4',
    'a JWT says that it is an access token: typ is at+jwt',
    ({ jwt }) => {
      if (jwt === undefined) return 'skipped'
      const saw = String(jwt.header.typ ?? '(none)')
      return { ok: /^(?:application\/)?at\+jwt$/i.test(saw), saw, wanted: 'at+jwt' }
    },
    () => invalidToken('This JWT is no access token', 'rfc9068#4'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-ISS',
    'rfc9068#4',
    'iss is the authorization server of this API',
    ({ jwt, deps }) => {
      const wanted = deps.config.jwt?.issuer
      if (jwt === undefined || wanted === undefined) return 'skipped'
      return { ok: jwt.claims.iss === wanted, saw: String(jwt.claims.iss ?? '(none)'), wanted }
    },
    () => invalidToken('The access token comes from another issuer', 'rfc9068#4'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-ALG',
    'rfc8725#3.1',
    'alg is one that the issuer signs with',
    ({ jwt, deps }) => {
      if (jwt === undefined) return 'skipped'
      const algs = deps.config.jwt?.keys.map(({ alg }) => alg) ?? []
      const saw = String(jwt.header.alg ?? '(none)')
      return { ok: algs.some((alg) => alg === saw), saw, wanted: algs.join(', ') }
    },
    () => invalidToken('The access token is signed in a way that is not accepted', 'rfc8725#3.1'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-SIG',
    'rfc9068#4',
    'the signature is good with a key of the issuer',
    ({ jwt, deps }) =>
      jwt === undefined || !deps.config.jwt ? 'skipped' : signatureIsGood(jwt, deps.config.jwt),
    () => invalidToken('The signature of the access token is wrong', 'rfc9068#4'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-VALID',
    'rfc6750#3.1',
    'the access token is known, not expired and not revoked',
    ({ grant, deps }) => {
      if (grant === undefined) return { ok: false, saw: 'unknown' }
      const left = grant.expiresAt - deps.now
      return { ok: !grant.revoked && left > 0, saw: grant.revoked ? 'revoked' : secondsLeft(left) }
    },
    ({ grant }) =>
      invalidToken(
        grant === undefined
          ? 'The access token is unknown'
          : grant.revoked
            ? 'The access token was revoked'
            : 'The access token expired',
      ),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-BOUND',
    'rfc9449#7.2',
    'a token that is bound to a key comes with the DPoP scheme, and only such a one',
    ({ grant, credentials }) => {
      if (grant?.jkt === undefined && credentials.scheme === 'Bearer') return 'skipped'
      return { ok: (grant?.jkt !== undefined) === (credentials.scheme === 'DPoP'), saw: credentials.scheme }
    },
    ({ grant }) =>
      invalidToken(
        grant?.jkt === undefined
          ? 'The access token is not bound to a key'
          : 'The access token is bound to a key: prove that you have it',
        'rfc9449#7.2',
      ),
  ),
]
