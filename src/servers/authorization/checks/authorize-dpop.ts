import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizeFacts } from './authorize-facts.ts'

/** `dpop_jkt` binds the code to a key (RFC 9449 10). */
export const dpopRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-DPOP-JKT-FORM',
    'rfc9449#10',
    'dpop_jkt is the SHA-256 thumbprint of a key',
    ({ params }) => /^[\w-]{43}$/.test(params.get('dpop_jkt') ?? ''),
    () => byRedirect('invalid_request', 'dpop_jkt is no SHA-256 thumbprint', 'rfc9449#10'),
  ),
]
