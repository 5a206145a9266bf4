import type { HttpResponse } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { allOf, firstOf } from './parts-of.ts'
import { seeOther } from './respond.ts'
import type { AuthorizationRequest } from './store.ts'
import type { Deps } from './types.ts'

/** Where an authorization response goes: only after client and redirect URI have passed their checks. */
export type ReturnAddress = Pick<
  AuthorizationRequest,
  'clientId' | 'redirectUri' | 'responseMode' | 'responseJwt' | 'state'
>

/**
 * Sends parameters to the client through the browser, in the mode of its request. `state` and `iss` are added to good
 * and bad answers alike (RFC 6749 4.1.2, RFC 9207 2).
 */
export function returnToClient(deps: Deps, to: ReturnAddress, answer: readonly Pair[]): HttpResponse {
  const { config, switches } = deps
  const state: readonly Pair[] = to.state === undefined ? [] : [['state', to.state]]
  const issued: readonly Pair[] = switches['SW-ISS'] === 'off' ? [] : [['iss', config.issuer]]
  const jwt = to.responseJwt === undefined ? undefined : firstOf(config, 'answerJwt')
  const pairs: readonly Pair[] = jwt
    ? [['response', jwt.wrap(deps, to, to.responseJwt ?? '', [...answer, ...state])]]
    : [...answer, ...state, ...issued]
  const carrier = allOf(config, 'responseMode').find(({ name }) => name === to.responseMode)
  if (carrier) return carrier.send(config, to.redirectUri, pairs)
  const params = encodeForm(pairs)
  return withStatus(
    seeOther(
      to.responseMode === 'fragment' ? `${to.redirectUri}#${params}` : withQuery(to.redirectUri, params),
    ),
    switches['SW-REDIRECT-STATUS'],
  )
}

/** 303 unless a lesson wants to see what another status does to the form that was just posted (RFC 9700 4.12). */
function withStatus(response: HttpResponse, status: string | undefined): HttpResponse {
  return status === '302' || status === '307' ? { ...response, status: Number(status) } : response
}
