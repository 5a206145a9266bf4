import type { AppContext } from '#clients/client-app.ts'
import { type HttpRequest, queryOf, splitUrl } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { oauthHeader } from '#protocol/oauth1/header.ts'
import { signRequest } from '#protocol/oauth1/sign-request.ts'
import type { Pair } from '#protocol/pairs.ts'
import { currentVisitor, type OAuth1WebConfig, type OAuth1WebState, type Pair1 } from './state.ts'

/** The edition of 2007: the way back stands in the link, where anybody can change it (advisory 2009.1). */
export const of2007 = ({ switches }: AppContext) => switches['CK-VERIFIER-1A'] === 'off'

/** Where the user is to come back to (RFC 5849 2.1): signed and sent in advance. */
export const callbackOf = ({ callback }: OAuth1WebConfig): Pair => ['oauth_callback', callback]

/** The signed request for one of its messages (RFC 5849 3). */
export function signedRequest(
  config: OAuth1WebConfig,
  message: string,
  state: OAuth1WebState,
  context: AppContext,
): HttpRequest {
  const visitor = currentVisitor(state)
  switch (message) {
    case 'request_token':
      return signed(
        config,
        context,
        'POST',
        config.endpoints.requestToken,
        undefined,
        of2007(context) ? [] : [callbackOf(config)],
      )
    case 'access_token': {
      const { verifier } = sure(visitor, 'visitor')
      const more: readonly Pair[] = verifier === undefined ? [] : [['oauth_verifier', verifier]]
      const temporary = sure(visitor?.temporary, 'temporary credentials')
      return signed(config, context, 'POST', config.endpoints.accessToken, temporary, more)
    }
    default:
      return signed(config, context, 'GET', config.photosUrl, sure(visitor?.access, 'access token'), [])
  }
}

function signed(
  { consumerKey, consumerSecret }: OAuth1WebConfig,
  context: AppContext,
  method: string,
  url: string,
  token: Pair1 | undefined,
  more: readonly Pair[],
): HttpRequest {
  const oauth: Pair[] = [
    ['oauth_consumer_key', consumerKey],
    ...(token ? [['oauth_token', token.token] as const] : []),
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', String(context.now)],
    ['oauth_nonce', context.random('oauth_nonce', token?.token ?? consumerKey).slice(0, 16)],
    ...more,
  ]
  const request = { method, url: splitUrl(url).base, oauth, others: queryOf(url) }
  const secrets = { clientSecret: consumerSecret, tokenSecret: token?.secret ?? '' }
  const { oauth: all } = signRequest(request, 'HMAC-SHA1', secrets)
  return { method, url, headers: [['Authorization', oauthHeader(all)]], body: '' }
}
