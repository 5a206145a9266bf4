import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { PushedRequest } from '#servers/authorization/store.ts'
import { type AuthorizeFacts, knownClient } from './authorize-facts.ts'

/** How a `request_uri` of ours begins (RFC 9126 2.2). */
export const pushedPrefix = 'urn:ietf:params:oauth:request_uri:'

/** The request that was pushed under this name. */
export function pushedOf({ params, deps }: AuthorizeFacts): PushedRequest | undefined {
  return deps.store.pushed.get(params.get('request_uri') ?? '')
}

const refuse = (description: string) => () => byRedirect('invalid_request_uri', description, 'rfc9126#4')

/** A pushed request, fetched by its name (RFC 9126 4, RFC 9101 7). */
export const pushedRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-PAR-KNOWN',
    'rfc9126#4',
    'this request_uri was handed out to this client',
    (facts) => pushedOf(facts)?.clientId === knownClient(facts).client_id,
    refuse('this request_uri is not known for this client'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-PAR-ONCE',
    'rfc9126#4',
    'it was not used before',
    (facts) => pushedOf(facts)?.used === false,
    refuse('this request_uri was used before'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-PAR-FRESH',
    'rfc9126#4',
    'it has not expired',
    (facts) => facts.deps.now < (pushedOf(facts)?.expiresAt ?? 0),
    refuse('this request_uri has expired'),
  ),
]
