import type { JsonObject } from '#protocol/jwt.ts'

/** Who acts for whom, the newest actor outside (RFC 8693 4.1). */
export interface Actor {
  sub: string
  act?: Actor
}

/** What an access token and a refresh token have in common. */
interface StoredToken {
  token: string
  clientId: string
  sub: string
  scope: readonly string[]
  /** Seconds since the epoch. */
  expiresAt: number
  /**
   * The one permission that it came from, by the code or device code that began it. All tokens of a permission can be
   * taken back together (RFC 6749 4.1.2, RFC 7009 2.1, RFC 9700 4.14.2).
   */
  grant?: string
  /** Thumbprint of the key that has to come with it (RFC 9449 6). */
  jkt?: string
  /** Time and strength of the login behind it (RFC 9068 2.2.1). */
  authTime?: number
  acr?: string
  /** Rights in detail (RFC 9396 9). */
  authorizationDetails?: readonly JsonObject[]
  revoked: boolean
}

export interface StoredAccessToken extends StoredToken {
  issuedAt: number
  /** Who may accept it: identifiers of APIs, and the issuer itself for userinfo. */
  audience: readonly string[]
  /** Single claims that userinfo shows for it (OpenID Connect Core 5.5). */
  claims?: readonly string[]
  act?: Actor
}

/** One link of a chain: each is used once and followed by the next (RFC 9700 4.14.2). */
export interface StoredRefreshToken extends StoredToken {
  grant: string
  /** Whether an ID token comes with new access tokens (OpenID Connect Core 12.2). */
  login: boolean
  claims?: { userinfo: readonly string[]; idToken: readonly string[] }
  /** The resources of the permission, where it named any (RFC 8707 2.2). */
  resource?: readonly string[]
  used: boolean
}

/** A device that waits for its user (RFC 8628 3.2). */
export interface StoredDevice {
  deviceCode: string
  /** Letters only, in upper case. */
  userCode: string
  clientId: string
  scope: readonly string[]
  resource?: readonly string[]
  /** Rights in detail (RFC 9396). */
  authorizationDetails?: readonly JsonObject[]
  createdAt: number
  /** Seconds that the device has to wait between two questions. */
  interval: number
  /** When it asked last. */
  polledAt?: number
  state: 'waiting' | 'allowed' | 'denied' | 'used'
  /** Who allowed it, and when and how that person had logged in. */
  sub?: string
  authTime?: number
  acr?: string
}
