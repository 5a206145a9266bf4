/** A pair of identifier and secret for one permission request (RFC 5849 2.1): the "request token" of OAuth Core. */
export interface TemporaryCredentials {
  token: string
  secret: string
  consumerKey: string
  /** Absolute URI, 'oob', or '' where OAuth Core 1.0 of 2007 is spoken. */
  callback: string
  createdAt: number
  state: 'open' | 'approved' | 'denied' | 'used'
  sub?: string
  verifier?: string
  wrongVerifiers: number
}

/** What the app signs API calls with (RFC 5849 2.3): the "access token" of OAuth Core. */
export interface TokenCredentials {
  token: string
  secret: string
  consumerKey: string
  sub: string
  scope: readonly string[]
  revoked: boolean
}

/** A login of a browser at this host; an authorization server beside us may share them (single sign-on). */
export interface LoginSession {
  id: string
  sub: string
  authTime: number
}

/** One browser on the pages of one permission request. */
export interface Visit {
  /** Value of the o1_interaction cookie. */
  browser: string
  token: string
  csrf: string
  /** OAuth Core 1.0 of 2007 only: where the link, not the app, said that the user goes afterwards. */
  callback?: string
}

/** All that an OAuth 1.0a server remembers. Plain data. */
export interface OAuth1Store {
  temporary: Map<string, TemporaryCredentials>
  tokens: Map<string, TokenCredentials>
  /** timestamp, client, token and nonce of accepted requests -> when it may be forgotten (seconds since the epoch). */
  nonces: Map<string, number>
  sessions: Map<string, LoginSession>
  /** By `browser token`. */
  visits: Map<string, Visit>
}

/** An OAuth 1.0a server on its first day; `sessions` are those of the server that shares its host and its login. */
export function newOAuth1Store(sessions: Map<string, LoginSession> = new Map()): OAuth1Store {
  return { temporary: new Map(), tokens: new Map(), nonces: new Map(), sessions, visits: new Map() }
}
