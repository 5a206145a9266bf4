import type { HttpResponse } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { signJwt } from './keys.ts'
import { formPost } from './pages/form-post.ts'
import { seeOther } from './respond.ts'
import type { AuthorizationRequest } from './store.ts'
import type { Deps } from './types.ts'

/** Where an authorization response goes: only after client and redirect URI have passed their checks. */
export type ReturnAddress = Pick<
  AuthorizationRequest,
  'clientId' | 'redirectUri' | 'responseMode' | 'responseJwt' | 'state'
>

/** JARM 2.1 recommends at most 10 minutes. Seconds. */
const jwtLifetime = 600

/**
 * Sends parameters to the client through the browser, in the mode of its request. `state` and `iss` are added to good
 * and bad answers alike (RFC 6749 4.1.2, RFC 9207 2).
 */
export function returnToClient(deps: Deps, to: ReturnAddress, answer: readonly Pair[]): HttpResponse {
  const { config, switches } = deps
  const state: readonly Pair[] = to.state === undefined ? [] : [['state', to.state]]
  const issued: readonly Pair[] = switches['SW-ISS'] === 'off' ? [] : [['iss', config.issuer]]
  const pairs: readonly Pair[] =
    to.responseJwt === undefined
      ? [...answer, ...state, ...issued]
      : [['response', inJwt(deps, to, to.responseJwt, [...answer, ...state])]]
  if (to.responseMode === 'form_post') return formPost(config, to.redirectUri, pairs)
  const params = encodeForm(pairs)
  return withStatus(
    seeOther(
      to.responseMode === 'fragment' ? `${to.redirectUri}#${params}` : withQuery(to.redirectUri, params),
    ),
    switches['SW-REDIRECT-STATUS'],
  )
}

/** All parameters of the answer as one JWT for this client (JARM 2.1). `iss` stands inside, so none is needed outside. */
function inJwt({ config, now }: Deps, to: ReturnAddress, alg: string, pairs: readonly Pair[]): string {
  const own = { iss: config.issuer, aud: to.clientId, exp: now + jwtLifetime }
  // The type keeps it apart from ID tokens, which the same key signs (RFC 8725 3.11).
  return signJwt(config, 'oauth-authz-resp+jwt', { ...Object.fromEntries(pairs), ...own }, alg)
}

/** 303 unless a lesson wants to see what another status does to the form that was just posted (RFC 9700 4.12). */
function withStatus(response: HttpResponse, status: string | undefined): HttpResponse {
  return status === '302' || status === '307' ? { ...response, status: Number(status) } : response
}
