import type { Tokens } from '#clients/shared/token-answer-checks.ts'
import type { JsonObject } from '#protocol/jwt.ts'

/** A TV app: a public client without a keyboard (RFC 8628 1). */
export interface TvConfig {
  id: string
  name: string
  client_id: string
  deviceEndpoint: string
  tokenEndpoint: string
  scope: string
  photosUrl: string
}

export interface TvState {
  deviceCode?: string
  userCode?: string
  verificationUri?: string
  verificationUriComplete?: string
  /** Whether the code is on the screen. */
  shown?: true
  /** When both codes die, in seconds since the epoch. */
  expiresAt?: number
  /** Seconds between two questions; every slow_down adds five, for good (RFC 8628 3.5). */
  interval: number
  /** The earliest time for the next question, in seconds since the epoch. */
  nextPollAt?: number
  /** Whether the last answer was "not yet". */
  waiting?: true
  tokens?: Tokens
  photos?: JsonObject
  /** The name in an ID token, where the TV takes one for a login. */
  user?: string
  failed?: string
}
