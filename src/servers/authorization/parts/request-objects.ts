import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parametersOf } from '#protocol/request-object.ts'
import { type AuthorizeFacts, clientOf } from '#servers/authorization/checks/authorize-facts.ts'
import { objectOf, requestObject } from '#servers/authorization/checks/carried-object.ts'
import { clientAlgs } from '#servers/authorization/client-keys.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'

const mustBeSigned = (is: boolean) =>
  check<AuthorizeFacts, ProtocolError>(
    'CK-JAR-REQUIRED',
    'rfc9101#10.5',
    'the request is signed, as this client has to',
    () => is,
    () => byRedirect('invalid_request', 'this client has to sign its requests', 'rfc9101#10.5'),
  )

/** Request objects passed by value (RFC 9101, OpenID Connect Core 6.1). */
export const requestObjects: ServerPart = {
  envelope: {
    parameter: 'request',
    opens: () => true,
    rules: requestObject,
    contentOf: (sent) => {
      const jwt = objectOf(sent)
      return jwt ? parametersOf(jwt) : []
    },
    isSigned: (sent) => objectOf(sent)?.signature !== '',
  },
  authorize: {
    policy: ({ facts, signed }) =>
      clientOf(facts)?.require_signed_request_object === true ? [mustBeSigned(signed === true)] : [],
  },
  metadata: (config) => ({
    request_parameter_supported: true,
    request_object_signing_alg_values_supported: [...clientAlgs(config), 'none'],
  }),
}
