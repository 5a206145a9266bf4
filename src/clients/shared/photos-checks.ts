import type { HttpResponse } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface ApiAnswerFacts {
  response: HttpResponse
  body: JsonObject | undefined
}

/** The facts of an answer of the API. */
export function apiAnswerFacts(response: HttpResponse): ApiAnswerFacts {
  return { response, body: parseObject(response.body) }
}

/** What an app needs of the API: an answer that it can show. */
export const apiAnswerChecks: readonly Check<ApiAnswerFacts, string>[] = [
  check(
    'CK-API-STATUS',
    'rfc6750#3.1',
    'the API took the access token',
    ({ response }) => ({ ok: response.status === 200, saw: String(response.status), wanted: '200' }),
    ({ response }) =>
      response.status === 401 ? 'The API did not take the access token.' : 'The API refused.',
  ),
  check(
    'CK-API-ANSWER',
    'rfc9110#8.3',
    'the answer is a JSON object',
    ({ body }) => body !== undefined,
    () => 'The app could not read the answer of the API.',
  ),
]
