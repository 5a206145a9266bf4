import { given } from '#protocol/given.ts'
import { halfHash } from '#protocol/hashes.ts'
import { claimsForScope } from './claims.ts'
import { idTokenAlg, signJwt } from './keys.ts'
import { findClient } from './registered.ts'
import type { Deps } from './types.ts'

/** What an ID token says of one login. */
export interface Login {
  clientId: string
  sub: string
  scope: readonly string[]
  /** Seconds since the epoch. */
  authTime: number
  acr?: string
  nonce?: string
  /** Single claims that were asked for (OpenID Connect Core 5.5). */
  claims?: readonly string[]
}

/** What comes in the same answer, and is tied to the token by its hash. */
export interface Beside {
  accessToken?: string
  code?: string
  /** No access token will ever come: then what the scope opens stands in the token itself (Core 5.4). */
  alone?: boolean
}

/**
 * The ID token (OpenID Connect Core 2, 3.1.3.6, 3.2.2.10, 3.3.2.11), signed as the client registered it. The name stands
 * in it in any case, which Core 2 and 5.4 allow.
 */
export function idToken(deps: Deps, login: Login, { accessToken, code, alone = false }: Beside = {}): string {
  const { config, now } = deps
  const { clientId, sub, scope, authTime, acr, nonce, claims = [] } = login
  const { name } = claimsForScope(config, sub, scope)
  const asked = alone || claims.length > 0 ? claimsForScope(config, sub, alone ? scope : [], claims) : {}
  return signJwt(
    config,
    'JWT',
    {
      ...given({
        iss: config.issuer,
        sub,
        aud: clientId,
        exp: now + config.lifetimes.idToken,
        iat: now,
        auth_time: authTime,
        acr,
        nonce,
        at_hash: accessToken === undefined ? undefined : halfHash(accessToken),
        c_hash: code === undefined ? undefined : halfHash(code),
        name,
      }),
      ...asked,
    },
    idTokenAlg(findClient(deps, clientId)),
  )
}
