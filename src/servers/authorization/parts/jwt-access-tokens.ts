import { jwtAccessToken } from '#servers/authorization/jwt-access-token.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Access tokens that an API reads by itself (RFC 9068), for the APIs that do. */
export const jwtAccessTokens: ServerPart = { accessToken: jwtAccessToken }
