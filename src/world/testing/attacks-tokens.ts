import { expect } from 'vitest'
import { sha256Base64url } from '#protocol/hashes.ts'
import { flow, proof, told } from '#servers/authorization/testing/back-desk.ts'
import { codeFor, redeem, redemption } from '#servers/authorization/testing/codes.ts'
import { get, web } from '#servers/authorization/testing/requests.ts'
import { Api, proof as apiProof, dpop } from '#servers/resource/testing/api.ts'
import {
  type Attack,
  callWith,
  deskWith,
  ending,
  idTokenOf,
  refreshWith,
  tokenAnswer,
  worked,
} from './attack.ts'

/** Attacks on codes and tokens (RFC 9700 4 and its neighbours). */
export const tokensAttacks: readonly Attack[] = [
  ...(['off', 'refuse'] as const).map(
    (mode): Attack => [
      `12 code replay: ${mode}`,
      'stopped',
      'CK-CODE-ONCE',
      mode,
      (s) => {
        const desk = deskWith(s)
        const fields = redemption(web, codeFor(desk, web))
        const { access_token = '' } = told(redeem(desk, fields)).body
        const again = redeem(desk, fields).status
        const alive = desk.store.accessTokens.get(String(access_token))?.revoked === false
        expect(again).toBe(s['CK-CODE-ONCE'] === 'off' ? 200 : 400)
        return alive ? worked : 'stopped'
      },
    ],
  ),
  [
    '13 stolen bearer token',
    'CK-AT-SCHEME',
    'SW-TOKEN-TYPE',
    'bearer',
    (s) => {
      const desk = deskWith({ 'SW-TOKEN-TYPE': 'dpop', ...s })
      const bearer = s['SW-TOKEN-TYPE'] === 'bearer'
      const { access_token = '' } = flow(desk, 'spa', {}, bearer ? [] : [proof(desk)])
      return ending(
        desk,
        desk.ask(get('/userinfo', {}, [['Authorization', `Bearer ${access_token}`]])).status === 200,
      )
    },
  ],
  [
    '14 DPoP proof replay',
    'CK-DPOP-REPLAY',
    'CK-DPOP-REPLAY',
    'off',
    (s) => {
      const api = new Api({ dpop })
      api.switches = s
      const call = () => api.call('/v1/photos', 'DPoP bound', 'GET', [apiProof()]).status
      call()
      return ending(api, call() === 200)
    },
  ],
  [
    '14 proof of another token',
    'CK-DPOP-ATH',
    'CK-DPOP-ATH',
    'off',
    (s) => callWith(s, 'DPoP bound', '/v1/photos', [apiProof({ ath: sha256Base64url('other') })]),
  ],
  [
    '14 proofs made in advance',
    'CK-DPOP-NONCE',
    'CK-DPOP-NONCE',
    'off',
    (s) => callWith({ 'CK-DPOP-NONCE': 'on', ...s }, 'DPoP bound', '/v1/photos', [apiProof()]),
  ],
  [
    '15 refresh token theft',
    'stopped',
    'CK-RT-REUSE',
    'refuse',
    (s) => {
      const desk = deskWith(s)
      const { refresh_token = '' } = flow(desk, 'spa')
      const use = (token: string) =>
        tokenAnswer(desk, { grant_type: 'refresh_token', refresh_token: token }, 'spa')
      const stolen = use(refresh_token) // Mallory is first,
      use(refresh_token) // then the owner.
      return use(String(stolen.body.refresh_token)).status === 200 ? worked : 'stopped'
    },
  ],
  [
    '15 refresh token theft, without rotation',
    'CK-RT-REUSE',
    'SW-RT-ROTATE',
    'off',
    (s) => {
      const desk = deskWith(s)
      const { refresh_token = '' } = flow(desk, 'spa')
      const use = () => tokenAnswer(desk, { grant_type: 'refresh_token', refresh_token }, 'spa').status
      use()
      return ending(desk, use() === 200)
    },
  ],
  ['15 refresh without the key', 'CK-RT-KEY', 'CK-RT-KEY', 'off', (s) => refreshWith(s, {}, [['DPoP', '']])],
  ['16 token of another app', 'CK-IDT-AUD', 'CK-IDT-AUD', 'off', (s) => idTokenOf(s, { aud: 'quiz' })],
  ['17 old ID token', 'CK-IDT-NONCE', 'CK-IDT-NONCE', 'off', (s) => idTokenOf(s, { nonce: 'of-last-week' })],
  ['18 token of another API', 'CK-AT-AUD', 'CK-AT-AUD', 'off', (s) => callWith(s, 'Bearer elsewhere')],
  [
    '18 counterfeit API',
    'CK-RESOURCE-KNOWN',
    'CK-RESOURCE-KNOWN',
    'off',
    (s) => {
      const desk = deskWith(s)
      const fields = { grant_type: 'client_credentials', resource: 'https://evil.example' }
      return ending(desk, tokenAnswer(desk, fields, 'service').status === 200)
    },
  ],
  [
    '19 scope by refresh',
    'CK-RT-SCOPE',
    'CK-RT-SCOPE',
    'off',
    (s) => refreshWith(s, { scope: 'openid admin' }),
  ],
]
