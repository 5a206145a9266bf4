import { ownJwt } from './keys.ts'
import type { Deps } from './types.ts'

/** What an ID token of this server says: for whom, about whom. */
export interface OwnIdToken {
  sub: string
  audience: string
}

/**
 * Reads an ID token that this very server made, of whatever age, as a hint (OpenID Connect Core 3.1.2.1, RP-Initiated
 * Logout 2); undefined for anything else, other JWTs of ours included (RFC 8725 3.11).
 */
export function ownIdToken(
  { config }: Pick<Deps, 'config'>,
  token: string | undefined,
): OwnIdToken | undefined {
  const jwt = token === undefined ? undefined : ownJwt(config, token)
  if (jwt?.header.typ !== 'JWT' || jwt.claims.iss !== config.issuer) return undefined
  const { sub, aud } = jwt.claims
  return typeof sub === 'string' && typeof aud === 'string' ? { sub, audience: aud } : undefined
}
