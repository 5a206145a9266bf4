import { check, type Finding } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { decodeJwt, type Jwt } from '#protocol/jwt.ts'
import { type RequestObjectFacts, requestObjectChecks } from '#protocol/request-object.ts'
import { clientAlgs, isSignedBy } from '#servers/authorization/client-keys.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { Client } from '#servers/authorization/types.ts'
import { type AuthorizeFacts, knownClient } from './authorize-facts.ts'

/** The request object of a request, taken apart; undefined where it is no JWT. */
export function objectOf({ params }: AuthorizeFacts): Jwt | undefined {
  return decodeJwt(params.get('request') ?? '')
}

/** Unsigned only where the client registered that; otherwise by the algorithm that it registered, or any of ours. */
function isSigned(client: Client, jwt: Jwt, { deps }: AuthorizeFacts): boolean {
  const wanted = client.request_object_signing_alg
  if (jwt.header.alg === 'none')
    return wanted === 'none' && jwt.signature === '' && client.require_signed_request_object !== true
  return (wanted ?? jwt.header.alg) === jwt.header.alg && isSignedBy(client, jwt, deps.config)
}

function factsOf(facts: AuthorizeFacts): RequestObjectFacts {
  const { deps } = facts
  const client = knownClient(facts)
  const jwt = objectOf(facts)
  return {
    jwt,
    clientId: client.client_id,
    issuer: deps.config.issuer,
    now: deps.now,
    signed: jwt !== undefined && isSigned(client, jwt, facts),
  }
}

/** A request object passed by value (RFC 9101 5.1, 6; OpenID Connect Core 6.1). */
export const requestObject = requestObjectChecks((says) =>
  byRedirect('invalid_request_object', `not so: ${says}`, 'rfc9101#7'),
).map(({ id, clause, says, test, refuse }) =>
  check<AuthorizeFacts, ProtocolError>(
    id,
    clause,
    says,
    (facts): Finding => {
      const finding = test(factsOf(facts))
      if (id !== 'CK-JAR-SIG') return finding
      const { alg = '(none)' } = objectOf(facts)?.header ?? {}
      return { ok: finding === true, saw: String(alg), wanted: clientAlgs(facts.deps.config).join(' or ') }
    },
    (facts) => refuse(factsOf(facts)),
  ),
)
