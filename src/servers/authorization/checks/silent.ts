import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizationRequest } from '#servers/authorization/store.ts'

export interface SilentFacts {
  request: AuthorizationRequest
  loggedIn: boolean
  consented: boolean
}

/** `prompt=none`: no page may be shown, so what would need one is an error (OpenID Connect Core 3.1.2.1, 3.1.2.6). */
export const silent = [
  check<SilentFacts, ProtocolError>(
    'CK-SILENT-LOGIN',
    'oidc-core#3.1.2.1',
    'prompt=none: the user is logged in here already',
    ({ request, loggedIn }) => (request.prompt.includes('none') ? loggedIn : 'skipped'),
    () => byRedirect('login_required', 'the user is not logged in', 'oidc-core#3.1.2.6'),
  ),
  check<SilentFacts, ProtocolError>(
    'CK-SILENT-CONSENT',
    'oidc-core#3.1.2.1',
    'prompt=none: the user has consented before',
    ({ request, consented }) => (request.prompt.includes('none') ? consented : 'skipped'),
    () => byRedirect('consent_required', 'the user has not consented yet', 'oidc-core#3.1.2.6'),
  ),
]
