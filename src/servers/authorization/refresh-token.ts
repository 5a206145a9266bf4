import { forgetOld } from '#servers/forget.ts'
import type { StoredRefreshToken } from './stored-tokens.ts'
import type { Deps } from './types.ts'

/** Makes and keeps the next refresh token of a permission. Its life begins anew with each link (RFC 9700 4.14.2). */
export function issueRefreshToken(
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
