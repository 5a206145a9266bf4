import type { HttpResponse } from '#network/http.ts'
import { describable, type ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import { encodeForm } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { errorPage } from '#servers/authorization/pages/messages.ts'
import { json, page, seeOther } from './respond.ts'
import type { AuthorizationRequest } from './store.ts'
import type { AuthorizationConfig } from './types.ts'

/** Where an authorization response goes: only after client and redirect URI have passed their checks. */
export type ReturnAddress = Pick<AuthorizationRequest, 'redirectUri' | 'responseMode' | 'state'>

/** Sends parameters to the client through the browser; `state` and `iss` are added to good and bad answers alike (RFC 9207 2). */
export function returnToClient(
  config: AuthorizationConfig,
  to: ReturnAddress,
  answer: readonly Pair[],
): HttpResponse {
  const state: readonly Pair[] = to.state === undefined ? [] : [['state', to.state]]
  const params = encodeForm([...answer, ...state, ['iss', config.issuer]])
  return seeOther(
    to.responseMode === 'fragment' ? `${to.redirectUri}#${params}` : withQuery(to.redirectUri, params),
  )
}

/** Turns a refusal into the response that its standard asks for. The one place where this happens. */
export function deliver(
  config: AuthorizationConfig,
  refusal: ProtocolError,
  to?: ReturnAddress,
): HttpResponse {
  const description = describable(refusal.description)
  switch (refusal.delivery) {
    case 'redirect':
      if (to === undefined) throw new Error('bug: a redirect without a checked address')
      return returnToClient(config, to, [
        ['error', refusal.error],
        ['error_description', description],
      ])
    case 'json':
      return json(refusal.status, { error: refusal.error, error_description: description }, [
        // A client that tried the Authorization header is told which scheme it takes (RFC 6749 5.2).
        ...(refusal.attributes?.scheme
          ? [['WWW-Authenticate', `Basic realm="${config.name}"`] as const]
          : []),
        ...(refusal.allow ? [['Allow', refusal.allow] as const] : []),
      ])
    case 'challenge':
      return json(
        refusal.status,
        refusal.error === '' ? {} : { error: refusal.error, error_description: description },
        [['WWW-Authenticate', challenge(config, refusal, description)]],
      )
    case 'page':
      return page(refusal.status, errorPage(config, description))
  }
}

function challenge(config: AuthorizationConfig, refusal: ProtocolError, description: string): string {
  const attributes = {
    realm: config.name,
    // Without credentials a challenge says nothing but what to bring (RFC 6750 3.1).
    ...(refusal.error === '' ? {} : { error: refusal.error, error_description: description }),
    ...refusal.attributes,
  }
  return `Bearer ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`
}
