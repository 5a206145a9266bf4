import { type Check, check } from './check.ts'
import type { ClauseId } from './clauses.ts'
import type { Json, JsonObject, Jwt } from './jwt.ts'
import type { Pair } from './pairs.ts'

/** What is known about a request object when it is judged (RFC 9101 6). */
export interface RequestObjectFacts {
  /** Undefined where the text is no JWT. */
  jwt: Jwt | undefined
  /** The client_id beside it, already known to the server. */
  clientId: string
  issuer: string
  /** Seconds since the epoch. */
  now: number
  /** Whether the signature is good under a key of the client, for an algorithm it may use; `none` only where registered. */
  signed: boolean
}

/** Types that a request object may name; another one is another kind of JWT (RFC 9101 10.8, RFC 8725 3.11). */
const types = [undefined, 'JWT', 'oauth-authz-req+jwt', 'application/oauth-authz-req+jwt']

const claimsOf = ({ jwt }: RequestObjectFacts): JsonObject => jwt?.claims ?? {}

/** A claim of time that is there has to be a number, and on the right side of now (RFC 7519 4.1.4, 4.1.5). */
const isTime = (claim: Json | undefined, right: (time: number) => boolean) =>
  claim === undefined || (typeof claim === 'number' && right(claim))

function rowsOf<Refusal>(refuse: (says: string) => Refusal): Check<RequestObjectFacts, Refusal>[] {
  const row = (
    id: string,
    clause: ClauseId,
    says: string,
    test: Check<RequestObjectFacts, Refusal>['test'],
  ) => check<RequestObjectFacts, Refusal>(id, clause, says, test, () => refuse(says))
  return [
    row('CK-JAR-JWT', 'rfc9101#6', 'request is a JWT', ({ jwt }) => jwt !== undefined),
    row('CK-JAR-TYPE', 'rfc9101#10.8', 'its type is that of a request object', ({ jwt }) => {
      const typ = jwt?.header.typ
      // Extensions that we do not know but would have to (RFC 7515 4.1.11).
      return types.some((known) => known === typ) && jwt?.header.crit === undefined
    }),
    row('CK-JAR-CLIENT', 'rfc9101#5', 'client_id inside is the one outside', (facts) => {
      const { client_id, iss = client_id } = claimsOf(facts)
      return client_id === facts.clientId && iss === facts.clientId
    }),
    row('CK-JAR-AUD', 'rfc9101#4', 'it was made for this server', (facts) => {
      const { aud } = claimsOf(facts)
      return aud === undefined || [aud].flat().includes(facts.issuer)
    }),
    row('CK-JAR-SUB', 'rfc9101#10.8', 'it cannot be mistaken for proof of the client itself', (facts) => {
      return claimsOf(facts).sub !== facts.clientId
    }),
    row('CK-JAR-NESTED', 'rfc9101#4', 'no request or request_uri inside', (facts) => {
      return claimsOf(facts).request === undefined && claimsOf(facts).request_uri === undefined
    }),
    row(
      'CK-JAR-SIG',
      'rfc9101#6.2',
      'the signature is good under a key of the client',
      ({ signed }) => signed,
    ),
    row('CK-JAR-TIME', 'rfc7519#4.1.4', 'it is valid now', (facts) => {
      const { exp, nbf } = claimsOf(facts)
      return isTime(exp, (time) => facts.now < time) && isTime(nbf, (time) => time <= facts.now + skew)
    }),
  ]
}

/** Clocks differ (RFC 7519 4.1.5). Seconds. */
const skew = 60

/** The rules of a request object, in order; `refuse` makes the refusal of the server that applies them. */
export function requestObjectChecks<Refusal>(
  refuse: (says: string) => Refusal,
): readonly Check<RequestObjectFacts, Refusal>[] {
  return rowsOf(refuse)
}

/**
 * The parameters inside (RFC 9101 4): texts as they are, numbers written out, `resource` once for each entry, other
 * objects and lists as JSON, as `claims` and `authorization_details` travel outside.
 */
export function parametersOf({ claims }: Jwt): Pair[] {
  return Object.entries(claims).flatMap(([name, value]): Pair[] => {
    if (value === null) return []
    if (name === 'resource' && Array.isArray(value)) return value.map((one) => [name, String(one)])
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
  })
}
