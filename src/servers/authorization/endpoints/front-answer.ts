import { given } from '#protocol/given.ts'
import type { Pair } from '#protocol/pairs.ts'
import { issueAccessToken } from '#servers/authorization/access-token.ts'
import { idToken, type Login } from '#servers/authorization/id-token.ts'
import { permissionOfCode } from '#servers/authorization/permission.ts'
import type { StoredAccessToken, StoredCode } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** The tokens that go through the browser, as the response type asks (OpenID Connect Core 3.2.2.5, 3.3.2.5). */
export function frontAnswer(deps: Deps, login: StoredCode, parent: string): Pair[] {
  const { code, request } = login
  const token = request.responseType.includes('token') ? frontToken(deps, login, parent) : undefined
  const beside = {
    ...(token === undefined ? {} : { accessToken: token.token }),
    ...(code === '' ? {} : { code }),
    alone: code === '' && token === undefined,
  }
  return [
    ...(request.responseType.includes('id_token')
      ? [['id_token', idToken(deps, loginOf(login), beside)] as const]
      : []),
    ...(token === undefined ? [] : tokenAnswer(token)),
  ]
}

/** The parameters that tell of an access token (RFC 6749 4.2.2). */
function tokenAnswer({ token, expiresAt, issuedAt, scope }: StoredAccessToken): Pair[] {
  return [
    ['access_token', token],
    ['token_type', 'Bearer'],
    ['expires_in', String(expiresAt - issuedAt)],
    ...(scope.length === 0 ? [] : [['scope', scope.join(' ')] as const]),
  ]
}

/** The login, as its ID token tells it. */
function loginOf(stored: StoredCode): Login {
  const { clientId, sub, scope, claims } = permissionOfCode(stored)
  const { authTime, acr, request } = stored
  return { clientId, sub, scope, authTime, ...given({ acr, nonce: request.nonce, claims: claims?.idToken }) }
}

/** An access token that goes through the browser. It dies with the code that comes along (RFC 6749 4.1.2). */
function frontToken(deps: Deps, stored: StoredCode, parent: string): StoredAccessToken {
  const { clientId, sub, scope, claims, resource, authorizationDetails } = permissionOfCode(stored)
  const { authTime, acr } = stored
  const grant = stored.code || undefined
  const more = given({ grant, acr, resource, authorizationDetails, claims: claims?.userinfo })
  return issueAccessToken(deps, { clientId, sub, scope, authTime, ...more }, grant ?? parent)
}
