import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { isPublic } from '#servers/authorization/types.ts'
import { clientRequest } from './client-request.ts'
import { type TokenInForm, tokenPresent } from './revocation.ts'

/** Introspection (RFC 7662 2.1, 2.3): only for callers that have shown who they are, so that nobody can scan for tokens. */
export const introspection = [
  ...clientRequest,
  check<TokenInForm, ProtocolError>(
    'CK-INTROSPECT-CALLER',
    'rfc7662#2.1',
    'the caller has authenticated, a name alone is not enough',
    ({ client }) => client !== undefined && !isPublic(client),
    () => asJson('invalid_client', 'client authentication is needed here', 'rfc7662#2.3', 401),
  ),
  tokenPresent,
]
