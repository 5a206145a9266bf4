import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type AuthorizeFacts, clientOf } from '#servers/authorization/checks/authorize-facts.ts'
import { pushedOf, pushedPrefix, pushedRequest } from '#servers/authorization/checks/carried-pushed.ts'
import { pushRequest } from '#servers/authorization/endpoints/par.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'

const mustBePushed = (is: boolean) =>
  check<AuthorizeFacts, ProtocolError>(
    'CK-PAR-REQUIRED',
    'rfc9126#5',
    'the request was pushed, as this client has to',
    () => is,
    () => byRedirect('invalid_request', 'this client has to push its requests', 'rfc9126#5'),
  )

/** Requests that were pushed through the back door (RFC 9126). */
export const pushedRequests: ServerPart = {
  open: { '/par': { POST: pushRequest } },
  envelope: {
    parameter: 'request_uri',
    opens: (uri) => uri.startsWith(pushedPrefix),
    rules: pushedRequest,
    contentOf: (sent) => pushedOf(sent)?.params ?? [],
    isSigned: (sent) => pushedOf(sent)?.signed ?? false,
    // A pushed request is good for one visit (RFC 9126 4).
    use: (sent) => {
      const pushed = pushedOf(sent)
      if (pushed) sent.deps.store.pushed.set(sent.params.get('request_uri') ?? '', { ...pushed, used: true })
    },
  },
  authorize: {
    policy: ({ facts, carrier }) => {
      const client = clientOf(facts)
      const must =
        facts.deps.config.requirePushed === true || client?.require_pushed_authorization_requests === true
      return must ? [mustBePushed(carrier === 'request_uri')] : []
    },
  },
  metadata: ({ issuer, requirePushed }) => ({
    pushed_authorization_request_endpoint: `${issuer}/par`,
    ...(requirePushed ? { require_pushed_authorization_requests: true } : {}),
  }),
}
