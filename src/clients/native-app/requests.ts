import { challengeParams, verifierParams } from '#clients/shared/transaction.ts'
import type { HttpRequest } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { encodeForm } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { asksForLogin, type NativeAppConfig, type NativeAppState } from './state.ts'

type Build = (config: NativeAppConfig, state: NativeAppState) => HttpRequest

const get = (
  url: string,
  headers: HttpRequest['headers'] = [['Accept', 'application/json']],
): HttpRequest => ({
  method: 'GET',
  url,
  headers,
  body: '',
})

const endpoint = ({ metadata }: NativeAppState, name: string) => String(sure(metadata, 'metadata')[name])

/** Every message that the app sends, by name. */
export const requests: Readonly<Record<string, Build>> = {
  metadata: (config) => get(`${config.issuer}/.well-known/openid-configuration`),

  /** RFC 6749 4.1.1, OpenID Connect Core 3.1.2.1, RFC 7636 4.3. The browser opens it: there are no headers of ours. */
  authorize: (config, state) => {
    const transaction = sure(state.transaction, 'transaction')
    const { nonce, state: stateValue } = transaction
    const query = encodeForm([
      ['response_type', 'code'],
      ['client_id', config.client_id],
      ['redirect_uri', config.redirect_uri],
      ['scope', config.scope],
      ['state', stateValue],
      ...(asksForLogin(config) ? [['nonce', nonce] as const] : []),
      ...challengeParams(transaction),
    ])
    return get(withQuery(endpoint(state, 'authorization_endpoint'), query), [])
  },

  /** RFC 6749 4.1.3, RFC 7636 4.5. A public client names itself and has nothing to prove it with. */
  token: (config, state) => ({
    method: 'POST',
    url: endpoint(state, 'token_endpoint'),
    headers: [
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Accept', 'application/json'],
    ],
    body: encodeForm([
      ['grant_type', 'authorization_code'],
      ['code', sure(state.code, 'code')],
      ['client_id', config.client_id],
      ['redirect_uri', config.redirect_uri],
      ...verifierParams(sure(state.transaction, 'transaction')),
    ]),
  }),

  jwks: (_config, state) => get(endpoint(state, 'jwks_uri')),

  photos: ({ photosUrl }, state) => get(sure(photosUrl, 'photos URL'), withToken(state)),

  userinfo: (_config, state) => get(endpoint(state, 'userinfo_endpoint'), withToken(state)),
}

/** RFC 6750 2.1: in a header, never in the URL. */
function withToken(state: NativeAppState): HttpRequest['headers'] {
  return [
    ['Accept', 'application/json'],
    ['Authorization', `Bearer ${sure(state.tokens, 'tokens').accessToken}`],
  ]
}
