import { refresh } from '#servers/authorization/endpoints/grants/refresh.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { nextRefreshToken } from '#servers/authorization/refresh-token.ts'

/** Refresh tokens that are used once (RFC 6749 6, RFC 9700 4.14.2). */
export const refreshToken: ServerPart = {
  grants: { refresh_token: { redeem: refresh } },
  refreshToken: nextRefreshToken,
}
