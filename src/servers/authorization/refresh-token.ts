import { given } from '#protocol/given.ts'
import { forgetOld } from '#servers/forget.ts'
import type { RefreshTokenMaker } from './part-token.ts'
import { findClient } from './registered.ts'
import type { StoredRefreshToken } from './stored-tokens.ts'
import { type Deps, isPublic } from './types.ts'
import { outlastsLogin } from './user-scopes.ts'

/** Makes and keeps the next refresh token of a permission. Its life begins anew with each link (RFC 9700 4.14.2). */
function issueRefreshToken(
  deps: Deps,
  link: Omit<StoredRefreshToken, 'token' | 'expiresAt' | 'used' | 'revoked'>,
  parent: string,
): string {
  const { store, now, config } = deps
  const token = deps.random('refresh_token', parent)
  forgetOld(store.refreshTokens, ({ expiresAt }) => expiresAt <= now)
  const expiresAt = now + config.lifetimes.refreshToken
  store.refreshTokens.set(token, { ...link, token, expiresAt, used: false, revoked: false })
  return token
}

/** A refresh token for clients that registered the grant; a public client's is bound to its key, if it has one (RFC 9449 5). */
export const nextRefreshToken: RefreshTokenMaker = (
  deps,
  { grant, login, ...permission },
  { parent, jkt },
) => {
  const client = findClient(deps, permission.clientId)
  const may = client?.grant_types.includes('refresh_token') && outlastsLogin(permission.scope)
  if (grant === undefined || client === undefined || !may) return undefined
  const bound = isPublic(client) ? jkt : undefined
  const { authTime, acr } = login ?? {}
  const link = { ...permission, grant, login: login !== undefined, ...given({ authTime, acr, jkt: bound }) }
  return issueRefreshToken(deps, link, parent)
}
