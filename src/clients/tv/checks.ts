import { type HttpResponse, mediaType } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface DeviceAnswerFacts {
  response: HttpResponse
  body: JsonObject | undefined
}

/** The facts of an answer of the device authorization endpoint. */
export function deviceAnswerFacts(response: HttpResponse): DeviceAnswerFacts {
  return {
    response,
    body: mediaType(response) === 'application/json' ? parseObject(response.body) : undefined,
  }
}

const text = (value: unknown) => typeof value === 'string' && value !== ''

/** RFC 8628 3.2: without the two codes, the address and their life there is nothing to show. */
export const deviceAnswerChecks: readonly Check<DeviceAnswerFacts, string>[] = [
  check(
    'CK-DEVICE-STATUS',
    'rfc8628#3.2',
    'the server gave codes',
    ({ response }) => ({ ok: response.status === 200, saw: String(response.status), wanted: '200' }),
    () => 'The server gave no codes.',
  ),
  check(
    'CK-DEVICE-RESPONSE',
    'rfc8628#3.2',
    'the answer has both codes, an https address and a life',
    ({ body }) =>
      text(body?.device_code) &&
      text(body?.user_code) &&
      /^https:\/\//.test(String(body?.verification_uri)) &&
      typeof body?.expires_in === 'number' &&
      body.expires_in > 0,
    () => 'The TV could not read the answer.',
  ),
]
