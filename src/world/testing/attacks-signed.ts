import { expect } from 'vitest'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import type { Pair } from '#protocol/pairs.ts'
import { fieldsOf, Desk as OldDesk, verifierOf } from '#servers/oauth1/testing/desk.ts'
import { Api, accessToken } from '#servers/resource/testing/api.ts'
import { type Attack, callWith, ending } from './attack.ts'

/** Attacks on signatures: OAuth 1.0, JWTs, and tokens that are passed on (RFC 9700 4 and its neighbours). */
export const signedAttacks: readonly Attack[] = [
  [
    '28 session fixation of 2009',
    'CK-VERIFIER-1A',
    'CK-VERIFIER-1A',
    'off',
    (s) => {
      const desk = new OldDesk()
      desk.switches = s
      const { token, tokenSecret } = desk.temporary()
      const verified = verifierOf(desk.decide(token)) // Lina brings it, Mallory has it not.
      expect(verified === undefined).toBe(s['CK-VERIFIER-1A'] === 'off')
      const answer = desk.exchange(token, tokenSecret, undefined)
      return ending(desk, fieldsOf(answer.body).oauth_token !== undefined)
    },
  ],
  [
    '29 nonce replay',
    'CK-TIMESTAMP',
    'CK-TIMESTAMP',
    'off',
    (s) => {
      const desk = new OldDesk()
      desk.switches = s
      const request = desk.signed('/oauth1/request_token', desk.params({ oauth_callback: 'oob' }))
      desk.ask(request)
      return ending(desk, desk.ask(request).status === 200)
    },
  ],
  [
    '29 tampering',
    'CK-CONSUMER-SIG',
    'CK-CONSUMER-SIG',
    'off',
    (s) => {
      const desk = new OldDesk()
      desk.switches = s
      const request = desk.signed('/oauth1/request_token', desk.params({ oauth_callback: 'oob' }))
      const headers: Pair[] = [...request.headers, ['Content-Type', 'application/x-www-form-urlencoded']]
      return ending(desk, desk.ask({ ...request, headers, body: 'size=huge' }).status === 200)
    },
  ],
  [
    '30 alg none',
    'CK-AT-ALG',
    'CK-AT-ALG',
    'off',
    (s) => {
      const [, claims = ''] = accessToken({ sub: 'u-2' }).split('.')
      const head = toBase64url(utf8('{"alg":"none","typ":"at+jwt"}'))
      return callWith(s, `Bearer ${head}.${claims}.`, '/v1/photos?album=masks')
    },
  ],
  [
    '30 ID token as access token',
    'CK-AT-TYP',
    'CK-AT-TYP',
    'off',
    (s) => callWith(s, `Bearer ${accessToken({}, { typ: 'JWT' })}`),
  ],
  [
    '30 forged claims',
    'CK-AT-SIG',
    'CK-AT-SIG',
    'off',
    (s) => callWith(s, `Bearer ${accessToken().slice(0, -4)}AAAA`),
  ],
  [
    '32 token passed through to MCP',
    'CK-AT-AUD',
    'CK-AT-AUD',
    'off',
    (s) => {
      const api = new Api()
      api.switches = { ...s, 'CK-AT-SCOPE': 'off' }
      const call = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
      const { status } = api.call('/mcp', 'Bearer good', 'POST', [['Content-Type', 'application/json']], call)
      return ending(api, status === 200)
    },
  ],
]
