import { type Check, check } from './check.ts'
import { badProof, type DpopFacts, type DpopRefusal } from './dpop-facts.ts'

/** What a key needs to go with an algorithm (RFC 7518 3.3, 3.4). */
const keyFor: Readonly<Record<string, (jwk: Readonly<Record<string, unknown>>) => boolean>> = {
  ES256: ({ kty, crv }) => kty === 'EC' && crv === 'P-256',
  RS256: ({ kty }) => kty === 'RSA',
}
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

const text = (value: unknown) => typeof value === 'string' && value !== ''

/** Whether there is a proof at all, and whether it is one: RFC 9449 4.3, checks 1 to 7. */
export const dpopShapeChecks: readonly Check<DpopFacts, DpopRefusal>[] = [
  check(
    'CK-DPOP-ONE',
    'rfc9449#4.3',
    'exactly one DPoP header',
    ({ lines }) => ({ ok: lines.length === 1, saw: String(lines.length), wanted: '1' }),
    ({ lines }) => badProof(lines.length === 0 ? 'a DPoP proof is needed' : 'more than one DPoP header')(),
  ),
  check(
    'CK-DPOP-JWT',
    'rfc9449#4.3',
    'it holds one well-formed JWT',
    // A header that must be understood and is not makes the whole JWS invalid (RFC 7515 4.1.11).
    ({ proof }) => proof !== undefined && proof.header.crit === undefined,
    badProof('the proof is not a JWT'),
  ),
  check(
    'CK-DPOP-CLAIMS',
    'rfc9449#4.2',
    'it has jti, htm, htu and iat',
    ({ proof }) => {
      const { jti, htm, htu, iat } = proof?.claims ?? {}
      return text(jti) && text(htm) && text(htu) && typeof iat === 'number'
    },
    badProof('jti, htm, htu or iat is missing', 'rfc9449#4.2'),
  ),
  check(
    'CK-DPOP-TYP',
    'rfc9449#4.2',
    'typ is dpop+jwt',
    ({ proof }) => ({
      ok: proof?.header.typ === 'dpop+jwt',
      saw: String(proof?.header.typ ?? '(none)'),
      wanted: 'dpop+jwt',
    }),
    badProof('typ is not dpop+jwt', 'rfc9449#4.2'),
  ),
  check(
    'CK-DPOP-ALG',
    'rfc9449#4.3',
    'alg is an asymmetric one that we accept, and jwk is a key for it',
    ({ proof, jwk, algs }) => {
      const alg = String(proof?.header.alg ?? '(none)')
      const fits = Object.hasOwn(keyFor, alg) && jwk !== undefined && keyFor[alg]?.(jwk) === true
      return { ok: algs.includes(alg) && fits, saw: alg, wanted: algs.join(' or ') }
    },
    badProof('alg is not accepted, or jwk is no key for it'),
  ),
  check(
    'CK-DPOP-SIG',
    'rfc9449#4.3',
    'the signature is good with the key in jwk',
    ({ proof, jwk, verify }) =>
      proof !== undefined && jwk !== undefined && verify(jwk, proof.signingInput, proof.signature),
    badProof('the signature is not good'),
  ),
  check(
    'CK-DPOP-PUBLIC',
    'rfc9449#4.3',
    'jwk holds no private key',
    ({ jwk }) => jwk !== undefined && !secretMembers.some((name) => Object.hasOwn(jwk, name)),
    badProof('jwk holds a private key'),
  ),
]
