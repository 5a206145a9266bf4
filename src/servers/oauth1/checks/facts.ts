import { type HttpRequest, headers, isForm, splitUrl } from '#network/http.ts'
import { collectParameters, type RequestParameters } from '#protocol/oauth1/parameters.ts'
import type { Consumer, OAuth1Deps } from '#servers/oauth1/types.ts'

/** What a signature needs to know about a token, of either kind. */
export interface Credentials {
  token: string
  secret: string
  consumerKey: string
}

/** What the checks of a signed request look at. `credentials` are those that `oauth_token` names, of the kind that fits. */
export interface SignedFacts<C extends Credentials = Credentials> {
  request: HttpRequest
  deps: OAuth1Deps
  params: RequestParameters
  consumer: Consumer | undefined
  credentials: C | undefined
}

/** The facts of a request; `credentials` finds what `oauth_token` names. */
export function signedFacts<C extends Credentials>(
  request: HttpRequest,
  deps: OAuth1Deps,
  find: (token: string) => C | undefined,
): SignedFacts<C> {
  const params = collectParameters({
    authorization: headers(request, 'authorization'),
    query: splitUrl(request.url).query,
    formBody: isForm(request) ? request.body : '',
  })
  const key = oauth(params, 'oauth_consumer_key')
  return {
    request,
    deps,
    params,
    consumer: deps.config.consumers.find(({ consumer_key }) => consumer_key === key),
    credentials: find(oauth(params, 'oauth_token') ?? ''),
  }
}

/** A protocol parameter's value; an empty one counts as absent. */
export function oauth({ protocol }: RequestParameters, name: string): string | undefined {
  return protocol.find(([key]) => key === name)?.[1] || undefined
}

/** PLAINTEXT has no need of timestamp and nonce (RFC 5849 3.1). */
export function isPlaintext(params: RequestParameters): boolean {
  return oauth(params, 'oauth_signature_method') === 'PLAINTEXT'
}
