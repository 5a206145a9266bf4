import type { JsonObject } from '#protocol/jwt.ts'
import type { Tries } from '#servers/tries.ts'
import type { StoredAccessToken, StoredDevice, StoredRefreshToken } from './stored-tokens.ts'
import type { Client } from './types.ts'

/** The authorization request after its checks: what later pages and the code are bound to. */
export interface AuthorizationRequest {
  clientId: string
  redirectUri: string
  /** Whether the request named it: then the token request has to repeat it (RFC 6749 4.1.3). */
  redirectUriGiven: boolean
  /** Words of the response type, sorted: `code id_token` is ['code', 'id_token']. */
  responseType: readonly string[]
  responseMode: ResponseMode
  /** Algorithm of the one JWT that all parameters of the answer travel in (JARM 2). */
  responseJwt?: string
  scope: readonly string[]
  state?: string
  nonce?: string
  codeChallenge?: string
  codeChallengeMethod?: string
  prompt: readonly string[]
  /** Seconds since the last login that the client accepts. */
  maxAge?: number
  loginHint?: string
  /** The user that the client expects (id_token_hint, or `sub` of the claims parameter; Core 3.1.2.1, 5.5.1). */
  expectedSub?: string
  /** Authentication context classes in order of preference (Core 3.1.2.1); it cannot be less where `acrEssential`. */
  acrValues?: readonly string[]
  acrEssential?: true
  /** Names of single claims asked for (Core 5.5). */
  claims?: { userinfo: readonly string[]; idToken: readonly string[] }
  /** Where the access tokens are for (RFC 8707 2). */
  resource?: readonly string[]
  /** Rights in detail, as granted (RFC 9396). */
  authorizationDetails?: readonly JsonObject[]
  /** Thumbprint of the key that has to redeem the code (RFC 9449 10). */
  dpopJkt?: string
}

export type { StoredAccessToken }

export type ResponseMode = 'query' | 'fragment' | 'form_post'

/** One visit of a browser between /authorize and the answer. */
export interface Interaction {
  id: string
  /** Value of the as_interaction cookie of the browser that started it. */
  browser: string
  csrf: string
  request: AuthorizationRequest
  createdAt: number
  /** The session that logged in for it. */
  session?: string
  /** The error that waits for the login: only then it goes to an address that nobody here has checked (RFC 9700 4.11.2). */
  error?: readonly (readonly [string, string])[]
  /** A login that is half done: the session of the password, and the digits that are still to be typed. */
  secondStep?: { session: string; digits: string }
  /** The device that waits for its end: it has no redirect URI (RFC 8628 3.3). */
  device?: string
}

export interface Session {
  id: string
  sub: string
  authTime: number
  /** How strong the login was (OpenID Connect Core 2, acr). */
  acr?: string
  /** What the user has allowed while it lasts: scopes by client. The next login asks anew. */
  allowed?: Readonly<Record<string, readonly string[]>>
}

/** A logout that the user is asked about. Its id stands only in our page: nobody else can send the form. */
export interface PendingLogout {
  id: string
  session: string
  createdAt: number
  redirectUri?: string
  state?: string
}

/** A request that was pushed and waits for its browser (RFC 9126 2.2). */
export interface PushedRequest {
  clientId: string
  /** Its parameters, without the client's credentials. */
  params: readonly (readonly [string, string])[]
  /** Whether they came in a signed request object. */
  signed: boolean
  expiresAt: number
  used: boolean
}

export interface StoredCode {
  code: string
  request: AuthorizationRequest
  sub: string
  authTime: number
  acr?: string
  createdAt: number
  used: boolean
}

/** All that an authorization server remembers. Plain data, so that a world can be copied. */
export interface AuthorizationStore {
  interactions: Map<string, Interaction>
  sessions: Map<string, Session>
  codes: Map<string, StoredCode>
  accessTokens: Map<string, StoredAccessToken>
  refreshTokens: Map<string, StoredRefreshToken>
  /** By device code. */
  devices: Map<string, StoredDevice>
  /** Wrong passwords and user codes, by what they were tried on. */
  tries: Map<string, Tries>
  /** DPoP proofs that were seen -> when they are too old anyway (RFC 9449 11.1). */
  proofs: Map<string, number>
  /** DPoP nonces given out -> since when, the newest last (RFC 9449 8). */
  nonces: Map<string, number>
  /** Clients that registered themselves (RFC 7591). */
  clients: Map<string, Client>
  pushed: Map<string, PushedRequest>
  logouts: Map<string, PendingLogout>
}

/** An authorization server on its first day. */
export function newStore(): AuthorizationStore {
  return {
    interactions: new Map(),
    sessions: new Map(),
    codes: new Map(),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    devices: new Map(),
    tries: new Map(),
    proofs: new Map(),
    nonces: new Map(),
    clients: new Map(),
    pushed: new Map(),
    logouts: new Map(),
  }
}
