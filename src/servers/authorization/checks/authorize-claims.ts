import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizeFacts } from './authorize-facts.ts'
import { parseClaims } from './claims-request.ts'

/** The `claims` parameter (OpenID Connect Core 5.5). Unknown members and claims mean nothing and are no error. */
export const claimsRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-CLAIMS',
    'oidc-core#5.5',
    'claims is a JSON object of the prescribed form',
    ({ params }) => parseClaims(params.get('claims')) !== undefined,
    () => byRedirect('invalid_request', 'claims is malformed', 'oidc-core#5.5'),
  ),
]
