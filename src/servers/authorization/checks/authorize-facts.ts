import { sure } from '#protocol/assert.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import type { Params } from './params.ts'

/** What the checks of /authorize look at. */
export interface AuthorizeFacts {
  params: Params
  deps: Deps
}

/** The client that the request names, once it is known. */
export function clientOf({ params, deps }: AuthorizeFacts): Client | undefined {
  return findClient(deps, params.once('client_id'))
}

/** The client after CK-CLIENT-KNOWN. */
export function knownClient(facts: AuthorizeFacts): Client {
  return sure(clientOf(facts), 'client')
}

/**
 * The redirect URI of the request. It may be left out only where one is registered and the request is not OpenID
 * Connect (RFC 6749 3.1.2.3, OpenID Connect Core 3.1.2.1).
 */
export function redirectUriOf(facts: AuthorizeFacts): string | undefined {
  const { params } = facts
  if (params.has('redirect_uri')) return params.once('redirect_uri')
  const registered = knownClient(facts).redirect_uris
  return registered.length === 1 && !wordsOf(params.get('scope')).includes('openid')
    ? registered[0]
    : undefined
}

/** The values of a space separated list; their order means nothing (MRT 3). */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '')
}

/** Words of the response type, sorted: their order means nothing (RFC 6749 3.1.1). */
export function responseTypeOf(params: Params): string[] {
  return wordsOf(params.get('response_type')).sort()
}
