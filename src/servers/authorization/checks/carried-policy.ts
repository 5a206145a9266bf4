import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Opened } from '#servers/authorization/carried.ts'
import { offers } from '#servers/authorization/features.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import { type AuthorizeFacts, clientOf } from './authorize-facts.ts'

/** What some clients, or the whole server, demand of the way in which a request comes. */
export function carriedPolicy({ facts, carrier, signed }: Opened): Check<AuthorizeFacts, ProtocolError>[] {
  const { config } = facts.deps
  const client = clientOf(facts)
  const pushed = config.requirePushed === true || client?.require_pushed_authorization_requests === true
  return [
    ...(pushed && offers(config, 'par') ? [mustBePushed(carrier === 'request_uri')] : []),
    ...(client?.require_signed_request_object === true ? [mustBeSigned(signed === true)] : []),
  ]
}

const mustBePushed = (is: boolean) =>
  check<AuthorizeFacts, ProtocolError>(
    'CK-PAR-REQUIRED',
    'rfc9126#5',
    'the request was pushed, as this client has to',
    () => is,
    () => byRedirect('invalid_request', 'this client has to push its requests', 'rfc9126#5'),
  )

const mustBeSigned = (is: boolean) =>
  check<AuthorizeFacts, ProtocolError>(
    'CK-JAR-REQUIRED',
    'rfc9101#10.5',
    'the request is signed, as this client has to',
    () => is,
    () => byRedirect('invalid_request', 'this client has to sign its requests', 'rfc9101#10.5'),
  )
