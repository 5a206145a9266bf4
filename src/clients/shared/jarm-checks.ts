import { sure } from '#protocol/assert.ts'
import { check } from '#protocol/check.ts'
import { type Verify, verifyWithoutPlatform } from '#protocol/jwk.ts'
import { decodeJwt, type JsonObject, type Jwt } from '#protocol/jwt.ts'

/** An authorization response that came as one JWT (JARM 2). */
export interface JarmFacts {
  jwt: Jwt | undefined
  issuer: string
  clientId: string
  /** The one algorithm that was agreed on at registration. */
  alg: string
  keys: readonly JsonObject[]
  verify: Verify
  /** Seconds since the epoch. */
  now: number
}

/** The facts of a `response` parameter. */
export function jarmFacts(
  response: string | undefined,
  expected: Omit<JarmFacts, 'jwt' | 'alg' | 'verify'> & Partial<Pick<JarmFacts, 'alg' | 'verify'>>,
): JarmFacts {
  return { alg: 'ES256', verify: verifyWithoutPlatform, ...expected, jwt: decodeJwt(response ?? '') }
}

const jwtOf = ({ jwt }: JarmFacts): Jwt => sure(jwt, 'response')

/** JARM 2.4, in its order; only then the parameters inside are worth a look. */
export const jarmChecks = [
  check<JarmFacts, string>(
    'CK-JARM-FORMAT',
    'jarm#2.4',
    'the answer is one JWT',
    ({ jwt }) => jwt !== undefined,
    () => 'The answer is damaged.',
  ),
  check<JarmFacts, string>(
    'CK-JARM-ISS',
    'jarm#2.4',
    'iss is the server that the app sent Lina to',
    (facts) => jwtOf(facts).claims.iss === facts.issuer,
    () => 'The answer comes from another server.',
  ),
  check<JarmFacts, string>(
    'CK-JARM-AUD',
    'jarm#2.4',
    'aud is this app',
    (facts) => jwtOf(facts).claims.aud === facts.clientId,
    () => 'The answer was made for another app.',
  ),
  check<JarmFacts, string>(
    'CK-JARM-EXP',
    'jarm#2.4',
    'exp is in the future',
    (facts) => {
      const { exp } = jwtOf(facts).claims
      return typeof exp === 'number' && exp > facts.now
    },
    () => 'The answer has expired.',
  ),
  check<JarmFacts, string>(
    'CK-JARM-SIG',
    'jarm#2.4',
    'it is signed as agreed, with a key of the issuer; never none',
    (facts) => {
      const { header, signingInput, signature } = jwtOf(facts)
      const key = facts.keys.find(({ kid }) => kid !== undefined && kid === header.kid)
      return header.alg === facts.alg && key !== undefined && facts.verify(key, signingInput, signature)
    },
    () => 'The signature of the answer is wrong.',
  ),
]
