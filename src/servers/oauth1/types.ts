import type { ServerContext } from '#network/server.ts'
import type { Json } from '#protocol/jwt.ts'
import type { OAuth1Store } from './store.ts'

/** A registered app in the terms of RFC 5849 1.1: its "client credentials", once called the consumer's. */
export interface Consumer {
  consumer_key: string
  consumer_secret: string
  client_name: string
  /** What its tokens may do, space separated; OAuth 1.0 itself knows no scopes, servers do. */
  scope: string
}

export interface OAuth1User {
  sub: string
  username: string
  password: string
  claims: Readonly<Record<string, Json>>
}

/** What one OAuth 1.0a server is: fixed for its life. Lifetimes in seconds. */
export interface OAuth1Config {
  /** The participant's id in records of checks. */
  id: string
  name: string
  /** Scheme and host of its pages, without a slash at the end: `https://id.skyalbum.example`. */
  origin: string
  consumers: readonly Consumer[]
  users: readonly OAuth1User[]
  lifetimes: {
    /** Temporary credentials, until they are exchanged. */
    temporary: number
    session: number
    /** How far a timestamp may be from the server's clock, either way (RFC 5849 3.3). */
    timestamp: number
  }
}

/** One request's view of the server. */
export interface OAuth1Deps extends ServerContext {
  config: OAuth1Config
  store: OAuth1Store
}

/**
 * Whether the server speaks OAuth Core 1.0 of 2007, without a verifier and with the callback in the user's hands: the
 * version that the session fixation advisory of 2009 ended.
 */
export function isOf2007({ switches }: Pick<ServerContext, 'switches'>): boolean {
  return switches['CK-VERIFIER-1A'] === 'off'
}
