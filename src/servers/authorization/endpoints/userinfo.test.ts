import { beforeAll, describe, expect, it } from 'vitest'
import { type HttpRequest, header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { tokensFor } from '#servers/authorization/testing/codes.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa } from '#servers/authorization/testing/requests.ts'

let desk: Desk
let token: string
let profileOnly: string
let idToken: string
beforeAll(() => {
  desk = new Desk()
  const tokens = tokensFor(desk, { ...spa, scope: 'openid email' })
  token = String(tokens.access_token)
  idToken = String(tokens.id_token)
  profileOnly = String(tokensFor(desk, { ...spa, scope: 'profile' }).access_token)
})
const bearer = (value: string, scheme = 'Bearer'): Pair => ['Authorization', `${scheme} ${value}`]

describe('UserInfo (OpenID Connect Core §5.3)', () => {
  it.each([
    ['GET', () => get('/userinfo', {}, [bearer(token)])],
    ['POST', () => post('/userinfo', {}, [bearer(token)])],
    ['the scheme in other letters', () => get('/userinfo', {}, [bearer(token, 'bEARER')])],
  ])('answers %s with sub and what the scope opens, and nothing else', (_how, request) => {
    const response = desk.ask(request())
    expect(response.status).toBe(200)
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect(header(response, 'cache-control')).toBe('no-store')
    expect(parseObject(response.body)).toEqual({
      sub: 'u-2001',
      email: 'alice@mail.example',
      email_verified: true,
    })
  })
})

describe('a refused access token (RFC 6750 §3.1)', () => {
  const plain = 'Bearer realm="Test AS"'
  const invalid = `${plain}, error="invalid_token", error_description="unknown, expired or revoked"`
  const malformed = `${plain}, error="invalid_request", error_description="malformed or repeated credentials"`
  const small = `${plain}, error="insufficient_scope", error_description="openid is missing", scope="openid"`

  it.each<[string, string, number, string, () => HttpRequest]>([
    ['no token', 'CK-AT-PRESENT', 401, plain, () => get('/userinfo')],
    ['another scheme', 'CK-AT-PRESENT', 401, plain, () => get('/userinfo', {}, [bearer('YTpi', 'Basic')])],
    [
      'a token in the query (RFC 9700 §4.3.2)',
      'CK-AT-PRESENT',
      401,
      plain,
      () => get('/userinfo', { access_token: token }),
    ],
    ['an empty token', 'CK-AT-FORMAT', 400, malformed, () => get('/userinfo', {}, [bearer('')])],
    [
      'a token with a space',
      'CK-AT-FORMAT',
      400,
      malformed,
      () => get('/userinfo', {}, [bearer(`${token} x`)]),
    ],
    ['a token in quotes', 'CK-AT-FORMAT', 400, malformed, () => get('/userinfo', {}, [bearer(`"${token}"`)])],
    [
      'two headers',
      'CK-AT-FORMAT',
      400,
      malformed,
      () => get('/userinfo', {}, [bearer(token), bearer(token)]),
    ],
    [
      'header and body (§2)',
      'CK-AT-FORMAT',
      400,
      malformed,
      () => post('/userinfo', { access_token: token }, [bearer(token)]),
    ],
    [
      'header and query (§2)',
      'CK-AT-FORMAT',
      400,
      malformed,
      () => get('/userinfo', { access_token: token }, [bearer(token)]),
    ],
    ['a made-up token', 'CK-AT-VALID', 401, invalid, () => get('/userinfo', {}, [bearer('made-up')])],
    ['the ID token', 'CK-AT-VALID', 401, invalid, () => get('/userinfo', {}, [bearer(idToken)])],
    ['too small a scope', 'CK-AT-SCOPE', 403, small, () => get('/userinfo', {}, [bearer(profileOnly)])],
  ])('%s', (_what, check, status, challenge, request) => {
    const response = desk.ask(request())
    expect(desk.refusedBy).toBe(check)
    expect(response.status).toBe(status)
    expect(header(response, 'www-authenticate')).toBe(challenge)
    expect(response.body).not.toContain('u-2001')
  })

  it('an access token made for another server (RFC 9700 §2.3)', () => {
    const stored = desk.store.accessTokens.get(token)
    if (stored) desk.store.accessTokens.set('photos', { ...stored, audience: ['https://api.example'] })
    expect(desk.ask(get('/userinfo', {}, [bearer('photos')])).status).toBe(401)
    expect(desk.refusedBy).toBe('CK-AT-AUD')
  })

  it('after exactly an hour', () => {
    const later = new Desk()
    const { access_token } = tokensFor(later, spa)
    const ask = () => later.ask(get('/userinfo', {}, [bearer(String(access_token))])).status
    later.now += 3599
    expect(ask()).toBe(200)
    later.now += 1
    expect(ask()).toBe(401)
  })
})
