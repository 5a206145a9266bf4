import { type HttpResponse, mediaType } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface TokenAnswerFacts {
  response: HttpResponse
  body: JsonObject | undefined
}

/** The facts of an answer of the token endpoint. */
export function tokenAnswerFacts(response: HttpResponse): TokenAnswerFacts {
  return {
    response,
    body: mediaType(response) === 'application/json' ? parseObject(response.body) : undefined,
  }
}

const visible = /^[\x20-\x7e]+$/ // RFC 6749 Appendix A.12

type Row = Check<TokenAnswerFacts, string>

/** An answer that the app can use at all (RFC 6749 5.1). `what` was sent: `code`, `refresh token`. */
export const tokenAnswerChecks = (what = 'code'): readonly Row[] => [
  check(
    'CK-TOKEN-STATUS',
    'rfc6749#5.2',
    'the token endpoint did not refuse',
    ({ response, body }) => ({
      ok: response.status === 200,
      saw: `${response.status} ${typeof body?.error === 'string' ? body.error : ''}`.trim(),
      wanted: '200',
    }),
    () => `The server refused the ${what}.`,
  ),
  check(
    'CK-TOKEN-RESPONSE',
    'rfc6749#5.1',
    'the answer is JSON with an access token and its type',
    ({ body }) =>
      typeof body?.access_token === 'string' &&
      visible.test(body.access_token) &&
      typeof body.token_type === 'string' &&
      body.token_type.toLowerCase() === 'bearer',
    () => 'The app could not read the answer.',
  ),
]

/** Who asked for openid gets an ID token, or the login has failed (OpenID Connect Core 3.1.3.3). */
export const idTokenPresent: Row = check(
  'CK-IDT-PRESENT',
  'oidc-core#3.1.3.3',
  'an ID token came along, as openid asked',
  ({ body }) => typeof body?.id_token === 'string',
  () => 'There was no ID token in the answer.',
)

/** Tokens as an app keeps them. Expiry in seconds since the epoch. */
export interface Tokens {
  accessToken: string
  expiresAt?: number
  refreshToken?: string
  idToken?: string
  scope?: string
}

/** The tokens of an answer that has passed its checks. Members of a wrong type count as missing. */
export function tokensOf(body: JsonObject, now: number): Tokens {
  const { expires_in, refresh_token, id_token, scope } = body
  return {
    accessToken: String(body.access_token),
    ...(typeof expires_in === 'number' ? { expiresAt: now + expires_in } : {}),
    ...(typeof refresh_token === 'string' ? { refreshToken: refresh_token } : {}),
    ...(typeof id_token === 'string' ? { idToken: id_token } : {}),
    ...(typeof scope === 'string' ? { scope } : {}),
  }
}
