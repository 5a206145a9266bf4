import { forgetOld } from '#servers/forget.ts'
import { audienceOf } from './audience.ts'
import { firstOf } from './parts-of.ts'
import { findClient } from './registered.ts'
import type { StoredAccessToken } from './stored-tokens.ts'
import type { Deps } from './types.ts'

/** What an access token stands for; the rest follows from the configuration. */
export type AccessGrant = Pick<StoredAccessToken, 'clientId' | 'sub' | 'scope'> &
  Partial<Omit<StoredAccessToken, 'token' | 'audience' | 'issuedAt' | 'revoked'>> & {
    /** The resources it is asked for (RFC 8707); left out: those of its scopes. */
    resource?: readonly string[]
  }

/**
 * Makes and keeps an access token: a text that its readers understand where a part makes one, else a random one that only
 * this server understands. `parent` is what it was made from: a code, a transaction (architecture.md 2).
 */
export function issueAccessToken(deps: Deps, grant: AccessGrant, parent: string): StoredAccessToken {
  const { config, now, store } = deps
  const { resource, ...known } = grant
  const lifetime = findClient(deps, grant.clientId)?.access_token_lifetime ?? config.lifetimes.accessToken
  const id = deps.random('access_token', parent)
  const opaque: StoredAccessToken = {
    expiresAt: now + lifetime,
    ...known,
    token: id,
    issuedAt: now,
    audience: audienceOf(config, grant.scope, resource),
    revoked: false,
  }
  const text = firstOf(config, 'accessToken')?.(config, opaque, id)
  const stored = text === undefined ? opaque : { ...opaque, token: text }
  forgetOld(store.accessTokens, ({ expiresAt }) => expiresAt <= now)
  store.accessTokens.set(stored.token, stored)
  return stored
}
