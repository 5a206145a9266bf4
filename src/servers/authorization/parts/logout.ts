import { confirmLogout } from '#servers/authorization/endpoints/confirm-logout.ts'
import { logout as endSession } from '#servers/authorization/endpoints/logout.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** The end of the session, asked for by a client (OpenID Connect RP-Initiated Logout). */
export const logout: ServerPart = {
  closed: { '/logout': { GET: endSession, POST: endSession }, '/logout/confirm': { POST: confirmLogout } },
  metadata: ({ issuer }) => ({ end_session_endpoint: `${issuer}/logout` }),
}
