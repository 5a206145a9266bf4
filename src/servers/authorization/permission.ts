import { given } from '#protocol/given.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import type { StoredCode } from './store.ts'
import type { StoredDevice, StoredRefreshToken } from './stored-tokens.ts'

/** What a client was given, and by whom: tokens are made from it. */
export interface Permission {
  clientId: string
  sub: string
  scope: readonly string[]
  /** The code or device code that began it; without one there is nothing to refresh. */
  grant?: string
  /** The login behind it, where there was one: then an ID token may come along. */
  login?: { authTime: number; acr?: string; nonce?: string }
  claims?: { userinfo: readonly string[]; idToken: readonly string[] }
  /** The resources that it names (RFC 8707 2). */
  resource?: readonly string[]
  authorizationDetails?: readonly JsonObject[]
}

/** The permission behind a code. */
export function permissionOfCode({ code, request, sub, authTime, acr }: StoredCode): Permission {
  const { clientId, scope, nonce, claims, resource, authorizationDetails } = request
  const login = { authTime, ...given({ acr, nonce }) }
  return { clientId, sub, scope, grant: code, login, ...given({ claims, resource, authorizationDetails }) }
}

/** The permission that a user gave to a device. */
export function permissionOfDevice(device: StoredDevice): Permission {
  const { clientId, scope, deviceCode, resource, authorizationDetails } = device
  const { sub = '', authTime = 0, acr } = device
  return {
    clientId,
    sub,
    scope,
    grant: deviceCode,
    login: { authTime, ...given({ acr }) },
    ...given({ resource, authorizationDetails }),
  }
}

/**
 * The permission that a refresh token stands for, all of it. The nonce is not in it: an ID token on refresh should have
 * none (OpenID Connect Core 12.2).
 */
export function permissionOfRefresh(stored: StoredRefreshToken): Permission {
  const { clientId, sub, scope, grant, login, authTime, acr, claims, resource, authorizationDetails } = stored
  return {
    clientId,
    sub,
    scope,
    grant,
    ...(login && authTime !== undefined ? { login: { authTime, ...given({ acr }) } } : {}),
    ...given({ claims, resource, authorizationDetails }),
  }
}
