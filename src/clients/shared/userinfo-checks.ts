import { type HttpResponse, mediaType } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import { type JsonObject, parseObject } from '#protocol/jwt.ts'

export interface UserinfoFacts {
  /** `sub` of the ID token. */
  sub: string | undefined
  response: HttpResponse
  claims: JsonObject | undefined
}

/** The facts of a UserInfo answer. */
export function userinfoFacts(sub: string | undefined, response: HttpResponse): UserinfoFacts {
  const isJson = mediaType(response) === 'application/json'
  return { sub, response, claims: isJson ? parseObject(response.body) : undefined }
}

/** UserInfo is not signed: only its `sub` ties it to the user who logged in (OpenID Connect Core 5.3.2, 5.3.4). */
export const userinfoChecks = [
  check<UserinfoFacts, string>(
    'CK-USERINFO-RESPONSE',
    'oidc-core#5.3.2',
    'UserInfo answered with claims',
    ({ response, claims }) => ({
      ok: response.status === 200 && claims !== undefined,
      saw: `${response.status} ${mediaType(response)}`,
      wanted: '200 application/json',
    }),
    () => 'The server did not take the access token.',
  ),
  check<UserinfoFacts, string>(
    'CK-SUB-MATCH',
    'oidc-core#5.3.2',
    'sub is the sub of the ID token',
    ({ sub, claims }) => ({
      ok: claims?.sub === sub,
      saw: String(claims?.sub ?? '(none)'),
      wanted: sub ?? '',
    }),
    () => 'The profile belongs to somebody else.',
  ),
]
