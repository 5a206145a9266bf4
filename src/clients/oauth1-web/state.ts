import type { CookieKind } from '#clients/shared/cookies.ts'
import type { JsonObject } from '#protocol/jwt.ts'

/** PaperKite as it was in 2010: a web app with a consumer key and secret (RFC 5849 1.1). */
export interface OAuth1WebConfig {
  id: string
  name: string
  origin: string
  consumerKey: string
  consumerSecret: string
  endpoints: { requestToken: string; authorize: string; accessToken: string }
  /** Absolute, at its own origin. */
  callback: string
  photosUrl: string
  cookie: CookieKind
  paths: { start: string; callback: string; home: string }
}

/** A token with its secret. */
export interface Pair1 {
  token: string
  secret: string
}

/** One browser, under the value of its cookie: which request it began (RFC 5849 2.2, 4.13). */
export interface Visitor1 {
  temporary?: Pair1
  verifier?: string
  access?: Pair1
  photos?: JsonObject
}

export interface OAuth1WebState {
  visitors: Readonly<Record<string, Visitor1>>
  current?: { path: string; visitor: string; fresh?: true; failed?: string }
}

/** The browser that the app is busy with. */
export function currentVisitor({ visitors, current }: OAuth1WebState): Visitor1 | undefined {
  const id = current?.visitor
  return id !== undefined && Object.hasOwn(visitors, id) ? visitors[id] : undefined
}

/** The state with that browser's record replaced. */
export function withVisitor(state: OAuth1WebState, visitor: Visitor1): OAuth1WebState {
  const id = state.current?.visitor
  return id === undefined ? state : { ...state, visitors: { ...state.visitors, [id]: visitor } }
}
