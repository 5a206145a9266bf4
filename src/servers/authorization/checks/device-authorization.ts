import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { clientRequest, type TokenFacts } from './client-request.ts'
import { deviceGrant } from './device-grant.ts'
import { scopeCheck, scopeForUser } from './scope-request.ts'
import { detailsRequestTable, resourceTable } from './targets.ts'

/** Whether all rights are named in detail, so that no default scope comes on top. */
function asksInDetailOnly(facts: TokenFacts): boolean {
  return !facts.params.has('scope') && detailsRequestTable(facts).length > 0
}

/** The scopes of a device's request. */
export function scopeForDevice(facts: TokenFacts): string[] {
  return asksInDetailOnly(facts) ? [] : scopeForUser(facts)
}

/** A device asks for its codes (RFC 8628 3.1). */
export function deviceAuthorizationTable(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return [
    ...clientRequest,
    check<TokenFacts, ProtocolError>(
      'CK-GRANT-ALLOWED',
      'rfc8628#3.1',
      'this client may use the device grant',
      ({ client }) => client?.grant_types.includes(deviceGrant) ?? false,
      () => asJson('unauthorized_client', 'this client may not use the device grant', 'rfc6749#5.2'),
    ),
    // Who names rights in detail needs no scope beside them (RFC 9396 3).
    ...(asksInDetailOnly(facts) ? [] : [scopeCheck(scopeForUser)]),
    ...resourceTable(facts),
    ...detailsRequestTable(facts),
  ]
}
