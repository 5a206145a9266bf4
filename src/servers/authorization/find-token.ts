import type { StoredAccessToken, StoredRefreshToken } from './stored-tokens.ts'
import type { Deps } from './types.ts'

/** A token of either kind. A hint about the kind is not needed: all are searched (RFC 7009 2.1, RFC 7662 2.1). */
export type FoundToken =
  | { kind: 'access_token'; stored: StoredAccessToken }
  | { kind: 'refresh_token'; stored: StoredRefreshToken }

/** A token of this server, of either type, good or not; undefined where it never gave such a one. */
export function findToken({ store }: Pick<Deps, 'store'>, token: string | undefined): FoundToken | undefined {
  const access = store.accessTokens.get(token ?? '')
  if (access) return { kind: 'access_token', stored: access }
  const refresh = store.refreshTokens.get(token ?? '')
  return refresh && { kind: 'refresh_token', stored: refresh }
}

/** Whether a token is good for anything now. */
export function isLive({ now }: Pick<Deps, 'now'>, { kind, stored }: FoundToken): boolean {
  return !stored.revoked && now < stored.expiresAt && !(kind === 'refresh_token' && stored.used)
}
