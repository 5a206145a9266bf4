import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { FoundToken } from '#servers/authorization/find-token.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { clientRequest, type TokenFacts } from './client-request.ts'

export interface TokenInForm extends TokenFacts {
  found: FoundToken | undefined
}

/** The token that a client talks about. */
export const tokenPresent = check<TokenInForm, ProtocolError>(
  'CK-TOKEN-PRESENT',
  'rfc7009#2.1',
  'the request carries a token',
  ({ params }) => params.has('token'),
  () => asJson('invalid_request', 'token is missing', 'rfc7009#2.1'),
)

/** Revocation (RFC 7009 2.1). An unknown token is no error (2.2): it is as good as revoked. */
export const revocation = [
  ...clientRequest,
  tokenPresent,
  check<TokenInForm, ProtocolError>(
    'CK-REVOKE-OWN',
    'rfc7009#2.1',
    'the token was issued to this client',
    ({ found, client }) => (found ? found.stored.clientId === client?.client_id : 'skipped'),
    () => asJson('invalid_grant', 'the token was issued to another client', 'rfc7009#2.1'),
  ),
]
