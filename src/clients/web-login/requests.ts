import { basic, bearer, getJson, postForm } from '#clients/shared/messages.ts'
import { challengeParams, verifierParams } from '#clients/shared/transaction.ts'
import type { HttpRequest } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { currentVisitor, type WebLoginConfig, type WebLoginState } from './state.ts'

type Build = (config: WebLoginConfig, state: WebLoginState) => HttpRequest

const endpoint = ({ metadata }: WebLoginState, name: string) => String(sure(metadata, 'metadata')[name])
const visitor = (state: WebLoginState) => sure(currentVisitor(state), 'visitor')
const authentication = ({ client_id, client_secret = '' }: WebLoginConfig) => basic(client_id, client_secret)
const asksForLogin = ({ scope }: WebLoginConfig) => scope.split(' ').includes('openid')

/** The address that the browser is sent to (RFC 6749 4.1.1, OpenID Connect Core 3.1.2.1, 3.2.2.1). */
export function authorizationUrl(config: WebLoginConfig, state: WebLoginState): string {
  const transaction = sure(visitor(state).transaction, 'transaction')
  const how: readonly Pair[] =
    config.response === 'code'
      ? [['response_type', 'code']]
      : [
          ['response_type', 'id_token'],
          ['response_mode', 'form_post'],
        ]
  const query = encodeForm([
    ...how,
    ['client_id', config.client_id],
    ['redirect_uri', config.redirect_uri],
    ['scope', config.scope],
    ['state', transaction.state],
    ...(asksForLogin(config) ? [['nonce', transaction.nonce] as const] : []),
    ...(config.response === 'code' ? challengeParams(transaction) : []),
  ])
  return withQuery(endpoint(state, 'authorization_endpoint'), query)
}

/** Every message that the app sends by itself, by name. */
export const requests: Readonly<Record<string, Build>> = {
  metadata: ({ issuer }) => getJson(`${issuer}/.well-known/openid-configuration`),
  jwks: (_config, state) => getJson(endpoint(state, 'jwks_uri')),

  /** RFC 6749 4.1.3: the secret says who redeems the code. */
  token: (config, state) => {
    const { code, returned } = visitor(state)
    return postForm(
      endpoint(state, 'token_endpoint'),
      [
        ['grant_type', 'authorization_code'],
        ['code', sure(code, 'code')],
        ['redirect_uri', config.redirect_uri],
        // Without a login of this browser there is no verifier: only with CK-STATE switched off.
        ...(returned ? verifierParams(returned) : []),
      ],
      [authentication(config)],
    )
  },

  /** RFC 6749 6: to the server that made it, and to nobody else. */
  refresh: (config, state) =>
    postForm(
      endpoint(state, 'token_endpoint'),
      [
        ['grant_type', 'refresh_token'],
        ['refresh_token', sure(visitor(state).tokens?.refreshToken, 'refresh token')],
        ...(config.refreshScope === undefined ? [] : [['scope', config.refreshScope] as const]),
      ],
      [authentication(config)],
    ),

  userinfo: (_config, state) =>
    getJson(endpoint(state, 'userinfo_endpoint'), [
      bearer(sure(visitor(state).tokens, 'tokens').accessToken),
    ]),

  photos: ({ photosUrl }, state) =>
    getJson(state.current?.target ?? photosUrl, [bearer(sure(visitor(state).tokens, 'tokens').accessToken)]),
}
