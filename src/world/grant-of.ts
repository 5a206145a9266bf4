import type { StoredAccessToken } from '#servers/authorization/store.ts'
import type { Grant } from '#servers/resource/types.ts'

/** What the authorization server knows of a token, as its API sees it: introspection without the detour over HTTP (RFC 7662 2.2). */
export function grantOf(token: StoredAccessToken | undefined): Grant | undefined {
  if (token === undefined) return undefined
  const { clientId, sub, scope, audience, expiresAt, revoked, jkt, authTime, acr } = token
  return {
    clientId,
    sub,
    scope,
    audience,
    expiresAt,
    revoked,
    ...(jkt === undefined ? {} : { jkt }),
    ...(authTime === undefined ? {} : { authTime }),
    ...(acr === undefined ? {} : { acr }),
  }
}
