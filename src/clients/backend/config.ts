import type { WebLoginConfig } from '#clients/web-login/state.ts'

/** A server that belongs to a single-page app: it logs in for it, keeps the tokens and hands out a cookie (RFC 10017 6.1). */
export interface BackendConfig extends WebLoginConfig {
  /** `/bff/session`, `/api/me`: "is somebody logged in?" */
  sessionPath: string
  /** Its own data. */
  ordersPath?: string
  /** Calls of the API on behalf of the page. */
  photosPath?: string
  /** How long a session lasts, in seconds. */
  sessionLife: number
  /** Origins that it may send an access token to. */
  allowList: readonly string[]
}

/** Its own data: who ordered what. */
export const orders = [
  { id: 51, photos: 3, sub: 'u-1001' },
  { id: 52, photos: 1, sub: 'u-6066' },
] as const
