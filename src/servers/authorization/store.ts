/** The authorization request after its checks: what later pages and the code are bound to. */
export interface AuthorizationRequest {
  clientId: string
  redirectUri: string
  /** Whether the request named it: then the token request has to repeat it (RFC 6749 4.1.3). */
  redirectUriGiven: boolean
  responseMode: 'query' | 'fragment'
  scope: readonly string[]
  state?: string
  nonce?: string
  codeChallenge?: string
  codeChallengeMethod?: string
  prompt: readonly string[]
  /** Seconds since the last login that the client accepts. */
  maxAge?: number
  loginHint?: string
}

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
}

export interface Session {
  id: string
  sub: string
  authTime: number
}

export interface StoredCode {
  code: string
  request: AuthorizationRequest
  sub: string
  authTime: number
  createdAt: number
  used: boolean
}

export interface StoredAccessToken {
  token: string
  clientId: string
  sub: string
  scope: readonly string[]
  /** Who may accept it: the issuer itself for userinfo. */
  audience: string
  expiresAt: number
  /** The code it came from: its second use revokes the token (RFC 6749 4.1.2). */
  code?: string
  revoked: boolean
}

/** All that an authorization server remembers. Plain data, so that a world can be copied. */
export interface AuthorizationStore {
  interactions: Map<string, Interaction>
  sessions: Map<string, Session>
  codes: Map<string, StoredCode>
  accessTokens: Map<string, StoredAccessToken>
  /** What a user has allowed: `sub client_id` -> scopes. */
  consents: Map<string, readonly string[]>
}

/** An authorization server on its first day. */
export function newStore(): AuthorizationStore {
  return {
    interactions: new Map(),
    sessions: new Map(),
    codes: new Map(),
    accessTokens: new Map(),
    consents: new Map(),
  }
}
