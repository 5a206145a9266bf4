import type { HttpResponse } from '#network/http.ts'
import { given } from '#protocol/given.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { issueAccessToken } from '#servers/authorization/access-token.ts'
import { idToken } from '#servers/authorization/id-token.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import type { Permission } from '#servers/authorization/permission.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** How tokens are made from a permission this time. */
export interface Making {
  /** What they are made from: the code, the device code, the refresh token before (architecture.md 2). */
  parent: string
  /** Thumbprint of the key of the DPoP proof that came along (RFC 9449 5). */
  jkt?: string | undefined
  /** Less than the permission, for this access token only (RFC 6749 6, RFC 8707 2.2, RFC 9396 6). */
  scope?: readonly string[]
  resource?: readonly string[]
  authorizationDetails?: readonly JsonObject[]
  /** The refresh token that stays in use; left out: a new one is made, where the client may have one. */
  refreshToken?: string
}

/** The successful answer of the token endpoint (RFC 6749 5.1, OpenID Connect Core 3.1.3.3). */
export function issueTokens(deps: Deps, permission: Permission, making: Making): HttpResponse {
  const { clientId, sub, grant, login, claims } = permission
  const { parent, jkt, scope = permission.scope, resource = permission.resource } = making
  const authorizationDetails = making.authorizationDetails ?? permission.authorizationDetails
  const { authTime, acr } = login ?? {}
  const access = issueAccessToken(
    deps,
    {
      clientId,
      sub,
      scope,
      ...given({ grant, jkt, authTime, acr, resource, authorizationDetails, claims: claims?.userinfo }),
    },
    parent,
  )
  const withIdToken = login !== undefined && scope.includes('openid')
  const refreshToken = making.refreshToken ?? firstOf(deps.config, 'refreshToken')?.(deps, permission, making)
  const answer = given({
    id_token: withIdToken
      ? idToken(
          deps,
          { clientId, sub, scope, ...login, ...given({ claims: claims?.idToken }) },
          { accessToken: access.token },
        )
      : undefined,
    access_token: access.token,
    token_type: jkt === undefined ? 'Bearer' : 'DPoP',
    expires_in: access.expiresAt - access.issuedAt,
    refresh_token: refreshToken,
    scope: scope.length === 0 ? undefined : scope.join(' '),
    authorization_details: authorizationDetails,
  })
  return json(200, answer)
}
