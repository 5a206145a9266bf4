import { describe, expect, it } from 'vitest'
import { parseObject } from '#protocol/jwt.ts'
import { codeFor, redeem, redemption } from '#servers/authorization/testing/codes.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { basic, get, post, spa, verifier, web, without } from '#servers/authorization/testing/requests.ts'

type Params = Readonly<Record<string, string>>
const downgraded = { ...web, scope: 'openid' }
const oneUri = { ...without({ ...spa, client_id: 'native' }, 'redirect_uri'), scope: 'profile' }

const refused: readonly (readonly [string, string, Params, (good: Params) => Params])[] = [
  ['of another client', 'CK-CODE-CLIENT', spa, (good) => ({ ...good, client_id: 'native' })],
  [
    'with another redirect_uri',
    'CK-CODE-REDIRECT',
    spa,
    (good) => ({ ...good, redirect_uri: 'https://client.example/cb' }),
  ],
  [
    'with a longer redirect_uri',
    'CK-CODE-REDIRECT',
    spa,
    (good) => ({ ...good, redirect_uri: `${web.redirect_uri}/` }),
  ],
  [
    'without the redirect_uri that the request named',
    'CK-CODE-REDIRECT',
    spa,
    (good) => without(good, 'redirect_uri'),
  ],
  [
    'with a verifier, but no challenge was stored',
    'CK-PKCE-DOWNGRADE',
    downgraded,
    (good) => ({ ...good, code_verifier: verifier }),
  ],
  ['without the verifier', 'CK-PKCE-MATCH', spa, (good) => without(good, 'code_verifier')],
  ['with an empty verifier', 'CK-PKCE-MATCH', spa, (good) => ({ ...good, code_verifier: '' })],
  [
    'with another verifier',
    'CK-PKCE-MATCH',
    spa,
    (good) => ({ ...good, code_verifier: `${verifier.slice(0, -1)}l` }),
  ],
  [
    'with the challenge as verifier',
    'CK-PKCE-MATCH',
    spa,
    (good) => ({ ...good, code_verifier: spa.code_challenge }),
  ],
  [
    'with a verifier that is too short',
    'CK-PKCE-MATCH',
    spa,
    (good) => ({ ...good, code_verifier: 'A'.repeat(42) }),
  ],
  [
    'with a character that a verifier has not',
    'CK-PKCE-MATCH',
    spa,
    (good) => ({ ...good, code_verifier: `${verifier}!` }),
  ],
]

describe('a code is refused (RFC 6749 §4.1.3, RFC 7636 §4.6)', () => {
  it.each(refused)('%s', (_what, check, request, change) => {
    const desk = new Desk()
    const good = redemption(request, codeFor(desk, request))
    const response = redeem(desk, change(good))
    expect(desk.refusedBy).toBe(check)
    expect(response.status).toBe(400)
    expect(parseObject(response.body)?.error).toBe('invalid_grant')
    // A guess does not use the code up: whoever has the right values still gets his tokens.
    expect(redeem(desk, good).status).toBe(200)
  })

  it('after 60 seconds, and not a second earlier', () => {
    for (const [age, status] of [
      [59, 200],
      [60, 400],
    ] as const) {
      const desk = new Desk()
      const good = redemption(spa, codeFor(desk, spa))
      desk.now += age
      expect(redeem(desk, good).status).toBe(status)
      expect(desk.refusedBy).toBe(status === 200 ? undefined : 'CK-CODE-FRESH')
    }
  })
})

describe('a code is taken', () => {
  it.each<[string, Params]>([
    ['of a public client with PKCE', spa],
    ['of a confidential client without PKCE', web],
    ['of a confidential client with PKCE', { ...spa, client_id: 'web-basic' }],
    ['without redirect_uri where the request had none (RFC 6749 §4.1.3)', oneUri],
  ])('%s', (_what, request) => {
    const desk = new Desk()
    expect(redeem(desk, redemption(request, codeFor(desk, request))).status).toBe(200)
  })
})

describe('a code that is used twice (RFC 6749 §4.1.2)', () => {
  const userinfo = (desk: Desk, token: unknown) =>
    desk.ask(get('/userinfo', {}, [['Authorization', `Bearer ${token}`]])).status

  it.each([0, 61])('is refused, and the tokens of its first use die (after %i s)', (seconds) => {
    const desk = new Desk()
    const good = redemption(spa, codeFor(desk, spa))
    const { access_token } = parseObject(redeem(desk, good).body) ?? {}
    const other = parseObject(redeem(desk, redemption(spa, codeFor(desk, spa))).body)?.access_token
    desk.now += seconds
    expect(userinfo(desk, access_token)).toBe(200)
    expect(parseObject(redeem(desk, good).body)?.error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-CODE-ONCE')
    expect(userinfo(desk, access_token)).toBe(401)
    expect(userinfo(desk, other)).toBe(200)
  })

  it('takes nothing back when another client tries', () => {
    const desk = new Desk()
    const good = redemption(spa, codeFor(desk, spa))
    const { access_token } = parseObject(redeem(desk, good).body) ?? {}
    desk.ask(post('/token', without(good, 'client_id'), [basic('web-basic', 'web-basic-secret')]))
    expect(desk.refusedBy).toBe('CK-CODE-CLIENT')
    expect(userinfo(desk, access_token)).toBe(200)
  })
})
