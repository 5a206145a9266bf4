import type { Tries } from '#servers/tries.ts'

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
  /** Wrong passwords, by what they are counted under. */
  tries: Map<string, Tries>
  /** By `browser token`. */
  visits: Map<string, Visit>
}

/** What a server shares with another one that has the same host and the same users. */
type Shared = Pick<OAuth1Store, 'sessions' | 'tries'>

/** An OAuth 1.0a server on its first day; `shared` belongs to the server beside it, if there is one. */
export function newOAuth1Store(shared: Shared = { sessions: new Map(), tries: new Map() }): OAuth1Store {
  const { sessions, tries } = shared
  return { temporary: new Map(), tokens: new Map(), nonces: new Map(), sessions, tries, visits: new Map() }
}
