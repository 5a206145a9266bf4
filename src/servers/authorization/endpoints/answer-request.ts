import type { HttpResponse } from '#network/http.ts'
import { given } from '#protocol/given.ts'
import type { Pair } from '#protocol/pairs.ts'
import { issueAccessToken } from '#servers/authorization/access-token.ts'
import { idToken, type Login } from '#servers/authorization/id-token.ts'
import { permissionOfCode } from '#servers/authorization/permission.ts'
import { returnToClient } from '#servers/authorization/send-back.ts'
import type {
  AuthorizationRequest,
  Session,
  StoredAccessToken,
  StoredCode,
} from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { forgetOld } from '#servers/forget.ts'

/**
 * Answers an authorization request that the user has allowed: with a code, an access token, an ID token, as its
 * response type says (RFC 6749 4.1.2, 4.2.2; OpenID Connect Core 3.2.2.5, 3.3.2.5). `parent`: the transaction.
 */
export function answerRequest(
  deps: Deps,
  request: AuthorizationRequest,
  session: Session,
  parent = session.id,
): HttpResponse {
  const { responseType } = request
  const code = responseType.includes('code') ? deps.random('code', parent) : ''
  const login = storedLogin(deps, request, session, code)
  if (code !== '') keepCode(deps, login)
  const token = responseType.includes('token') ? frontToken(deps, login, parent) : undefined
  const beside = {
    ...(token === undefined ? {} : { accessToken: token.token }),
    ...(code === '' ? {} : { code }),
    alone: code === '' && token === undefined,
  }
  const answer: Pair[] = [
    ['code', code],
    ['id_token', responseType.includes('id_token') ? idToken(deps, loginOf(login), beside) : ''],
    ...(token === undefined ? [] : tokenAnswer(token)),
  ]
  return returnToClient(
    deps,
    request,
    answer.filter(([, value]) => value !== ''),
  )
}

/** The parameters that tell of an access token (RFC 6749 4.2.2). */
function tokenAnswer({ token, expiresAt, issuedAt, scope }: StoredAccessToken): Pair[] {
  return [
    ['access_token', token],
    ['token_type', 'Bearer'],
    ['expires_in', String(expiresAt - issuedAt)],
    ['scope', scope.join(' ')],
  ]
}

/** A code is remembered longer than it can be used: as long as a second use could take an access token back. */
function keepCode({ store, config, now }: Deps, stored: StoredCode): void {
  const { code, accessToken } = config.lifetimes
  forgetOld(store.codes, ({ createdAt }) => createdAt + code + accessToken <= now)
  store.codes.set(stored.code, stored)
}

/** The login as the code keeps it, with client, redirect URI and challenge. The challenge stays here (RFC 7636 4.4). */
function storedLogin(
  { now }: Deps,
  request: AuthorizationRequest,
  { sub, authTime, acr }: Session,
  code: string,
): StoredCode {
  return { code, request, sub, authTime, ...given({ acr }), createdAt: now, used: false }
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
