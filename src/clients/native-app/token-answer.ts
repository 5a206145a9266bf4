import { type HttpResponse, mediaType } from '#network/http.ts'
import { check } from '#protocol/check.ts'
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

/** An answer that the app can use at all (RFC 6749 5.1, OpenID Connect Core 3.1.3.3). */
export const tokenAnswerChecks = [
  check<TokenAnswerFacts, string>(
    'CK-TOKEN-STATUS',
    'rfc6749#5.2',
    'the token endpoint did not refuse',
    ({ response, body }) => ({
      ok: response.status === 200,
      saw: `${response.status} ${typeof body?.error === 'string' ? body.error : ''}`.trim(),
      wanted: '200',
    }),
    () => 'The server refused the code.',
  ),
  check<TokenAnswerFacts, string>(
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
  check<TokenAnswerFacts, string>(
    'CK-IDT-PRESENT',
    'oidc-core#3.1.3.3',
    'an ID token came along, as openid asked',
    ({ body }) => typeof body?.id_token === 'string',
    () => 'There was no ID token in the answer.',
  ),
]
