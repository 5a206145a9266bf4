import type { HttpResponse } from '#network/http.ts'
import { given } from '#protocol/given.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { returnToClient } from '#servers/authorization/send-back.ts'
import type { AuthorizationRequest, Session, StoredCode } from '#servers/authorization/store.ts'
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
  const beside = firstOf(deps.config, 'front')?.answer(deps, login, parent) ?? []
  return returnToClient(deps, request, [...(code === '' ? [] : [['code', code] as const]), ...beside])
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
