import type { Transaction } from '#clients/shared/transaction.ts'
import type { JsonObject } from '#protocol/jwt.ts'

/** What the app is, as its makers registered it (RFC 8252: a public client on a phone). */
export interface NativeAppConfig {
  id: string
  name: string
  client_id: string
  redirect_uri: string
  /** The only server it logs in with; compared as a string everywhere. */
  issuer: string
  scope: string
  /** What it asks the API for, where it wants photos. */
  photosUrl?: string
}

/** Whether the app logs people in: then it asks for an ID token and checks it. */
export function asksForLogin({ scope }: Pick<NativeAppConfig, 'scope'>): boolean {
  return scope.split(' ').includes('openid')
}

export interface NativeAppState {
  metadata?: JsonObject
  transaction?: Transaction
  code?: string
  tokens?: { accessToken: string; idToken?: string }
  photos?: JsonObject
  keys?: readonly JsonObject[]
  /** Who is logged in: iss and sub name a user, never the email address (OpenID Connect Core 5.7). */
  user?: { iss: string; sub: string; name: string }
  email?: string
  /** What went wrong, in words for the screen. */
  failed?: string
  phase: 'start' | 'busy' | 'hello' | 'photos' | 'failed'
}
