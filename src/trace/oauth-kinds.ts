import { type HttpRequest, partsOf } from '#network/http.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import { kindOf } from './values.ts'

/** OAuth 1.0 has one name for two things: `oauth_token` asks for permission first, and opens the API later (RFC 5849 1.1). */
export type Stage1 = 'request' | 'access'

/** The kind of a parameter of OAuth 1.0 at that stage; of any other name as everywhere. */
export function oauthKind(name: string, stage: Stage1): ValueKind | undefined {
  if (name === 'oauth_token') return stage === 'request' ? 'request-token' : 'oauth-token'
  if (name === 'oauth_token_secret') return stage === 'request' ? 'request-secret' : 'oauth-secret'
  return kindOf(name)
}

/** Whether a request exchanges a request token for an access token (RFC 5849 2.3). */
export function redeemsToken({ url }: HttpRequest): boolean {
  return partsOf(url).path.endsWith('/access_token')
}

/** The stage of the tokens in an answer; without its request, by what only a server of 1.0a confirms (RFC 5849 2.1). */
export function stageOfAnswer(request: HttpRequest | undefined, confirmed: boolean): Stage1 {
  if (request !== undefined)
    return partsOf(request.url).path.endsWith('/request_token') ? 'request' : 'access'
  return confirmed ? 'request' : 'access'
}
