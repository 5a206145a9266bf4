import type { CookieKind } from '#clients/shared/cookies.ts'
import type { Tokens } from '#clients/shared/token-answer-checks.ts'
import type { PkceMethod, Transaction } from '#clients/shared/transaction.ts'
import type { JsonObject } from '#protocol/jwt.ts'

/** What a web app is, as its makers registered and wrote it. */
export interface WebLoginConfig {
  id: string
  name: string
  /** `https://paperkite.example` */
  origin: string
  client_id: string
  /** Needed for `response: 'code'` (a confidential client, RFC 6749 2.1). */
  client_secret?: string
  redirect_uri: string
  issuer: string
  scope: string
  /** A refresh asks for this part of `scope` alone (RFC 6749 6). Without `openid` in it no ID token comes that would have to be checked against the first one (OpenID Connect Core 12.2). */
  refreshScope?: string
  /** The code flow, or an ID token in a form post (OpenID Connect Core 3.2, Form Post 2). */
  response: 'code' | 'form_post'
  pkce: PkceMethod
  cookies: { transaction: CookieKind; session: CookieKind }
  paths: { login: readonly string[]; callback: string; home: string }
  /** What it asks the API for. */
  photosUrl: string
}

/** One browser, under the value of its cookie. */
export interface Visitor {
  /** The login that this browser has begun and not yet come back from. */
  transaction?: Transaction
  /** The one that it came back from: its state is used up, verifier and nonce are still needed. */
  returned?: Transaction
  code?: string
  idToken?: string
  tokens?: Tokens
  /** Claims of the ID token that began the session (OpenID Connect Core 12.2). */
  idClaims?: JsonObject
  user?: { iss: string; sub: string; name: string }
  photos?: JsonObject
  /** Seconds since the epoch. */
  since: number
}

/** The browser request that the app is busy with. */
export interface Current {
  path: string
  method: string
  /** Cookie value of the browser, if we know it. */
  visitor?: string
  /** Whether that value is new to the browser. */
  fresh?: true
  /** The version of the page that the browser has stored (RFC 9110 13.1.2). */
  stored?: string
  /** What the browser asked its back end to fetch. */
  target?: string
  /** An answer to the app's own front end that is settled already. */
  settled?: { status: number; body: object }
  /** Words for a page where something was refused. */
  failed?: string
}

export interface WebLoginState {
  metadata?: JsonObject
  keys?: readonly JsonObject[]
  visitors: Readonly<Record<string, Visitor>>
  current?: Current
}

/** The browser behind a cookie value. */
export function visitorOf({ visitors }: WebLoginState, id: string | undefined): Visitor | undefined {
  return id !== undefined && Object.hasOwn(visitors, id) ? visitors[id] : undefined
}

/** The browser that the app is busy with. */
export function currentVisitor(state: WebLoginState): Visitor | undefined {
  return visitorOf(state, state.current?.visitor)
}

/** The state with that browser's record replaced. */
export function withVisitor(state: WebLoginState, visitor: Visitor): WebLoginState {
  const id = state.current?.visitor
  return id === undefined ? state : { ...state, visitors: { ...state.visitors, [id]: visitor } }
}
