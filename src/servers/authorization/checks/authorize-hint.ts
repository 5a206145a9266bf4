import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { ownIdToken } from '#servers/authorization/own-id-token.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizeFacts } from './authorize-facts.ts'

/** `id_token_hint`: who is expected to be logged in (OpenID Connect Core 3.1.2.1). It may have expired. */
export const hintRequest = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-ID-TOKEN-HINT',
    'oidc-core#3.1.2.1',
    'id_token_hint is an ID token that this server made',
    ({ params, deps }) => ownIdToken(deps, params.get('id_token_hint')) !== undefined,
    () =>
      byRedirect('invalid_request', 'id_token_hint is not an ID token of this server', 'oidc-core#3.1.2.2'),
  ),
]
