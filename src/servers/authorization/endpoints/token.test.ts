import { describe, expect, it } from 'vitest'
import { type HttpRequest, header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { codeFor, redeem, redemption, webAuth } from '#servers/authorization/testing/codes.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { post, spa, web, without } from '#servers/authorization/testing/requests.ts'

const form = { grant_type: 'authorization_code', code: 'made-up', redirect_uri: web.redirect_uri }
const asWeb = (params: Parameters<typeof post>[1], more: readonly Pair[] = []) =>
  post('/token', params, [webAuth, ...more])
const secret = { client_id: 'web-post', client_secret: 'web+post%41' }

/** In the order in which they win: a wrong client is told before a wrong code. */
const refused: readonly (readonly [string, string, number, string, HttpRequest])[] = [
  [
    'JSON',
    'CK-TOKEN-FORM',
    400,
    'invalid_request',
    { ...asWeb(form), headers: [webAuth, ['Content-Type', 'application/json']] },
  ],
  ['no media type', 'CK-TOKEN-FORM', 400, 'invalid_request', { ...asWeb(form), headers: [webAuth] }],
  [
    'a parameter twice',
    'CK-PARAMS-ONCE',
    400,
    'invalid_request',
    asWeb([...Object.entries(form), ['code', 'x']]),
  ],
  [
    'a client_secret twice',
    'CK-PARAMS-ONCE',
    400,
    'invalid_request',
    post('/token', [...Object.entries({ ...form, ...secret }), ['client_secret', 'x']]),
  ],
  ['header and body', 'CK-CLIENT-ONE-METHOD', 400, 'invalid_request', asWeb({ ...form, ...secret })],
  ['two headers', 'CK-CLIENT-ONE-METHOD', 400, 'invalid_request', asWeb(form, [webAuth])],
  ['no client', 'CK-CLIENT-AUTH', 401, 'invalid_client', post('/token', form)],
  [
    'an unknown client',
    'CK-CLIENT-AUTH',
    401,
    'invalid_client',
    post('/token', { ...form, client_id: 'nobody' }),
  ],
  [
    'a confidential client by name alone',
    'CK-CLIENT-AUTH',
    401,
    'invalid_client',
    post('/token', { ...form, client_id: 'web-basic' }),
  ],
  [
    'a wrong secret in the body',
    'CK-CLIENT-AUTH',
    401,
    'invalid_client',
    post('/token', { ...form, ...secret, client_secret: 'x' }),
  ],
  [
    'an empty secret',
    'CK-CLIENT-AUTH',
    401,
    'invalid_client',
    post('/token', { ...form, ...secret, client_secret: '' }),
  ],
  [
    'a public client with a secret',
    'CK-CLIENT-AUTH',
    401,
    'invalid_client',
    post('/token', { ...form, client_id: 'spa', client_secret: 'x' }),
  ],
  ['no grant_type', 'CK-GRANT-TYPE', 400, 'invalid_request', asWeb(without(form, 'grant_type'))],
  ['an empty grant_type', 'CK-GRANT-TYPE', 400, 'invalid_request', asWeb({ ...form, grant_type: '' })],
  [
    'an unknown grant_type',
    'CK-GRANT-TYPE',
    400,
    'unsupported_grant_type',
    asWeb({ ...form, grant_type: 'please' }),
  ],
  [
    'a client without this grant',
    'CK-GRANT-ALLOWED',
    400,
    'unauthorized_client',
    post('/token', { ...form, client_id: 'tv' }),
  ],
  ['no code', 'CK-CODE-PRESENT', 400, 'invalid_request', asWeb(without(form, 'code'))],
  ['an empty code', 'CK-CODE-PRESENT', 400, 'invalid_request', asWeb({ ...form, code: '' })],
  ['a made-up code', 'CK-CODE-EXISTS', 400, 'invalid_grant', asWeb(form)],
  ['the name of every object', 'CK-CODE-EXISTS', 400, 'invalid_grant', asWeb({ ...form, code: '__proto__' })],
]

describe('errors of the token endpoint (RFC 6749 §5.2)', () => {
  it.each(refused)('%s', (_what, check, status, error, request) => {
    const desk = new Desk()
    const response = desk.ask(request)
    expect(desk.refusedBy).toBe(check)
    expect(response.status).toBe(status)
    expect(header(response, 'content-type')).toBe('application/json')
    expect(header(response, 'cache-control')).toBe('no-store')
    expect(parseObject(response.body)).toEqual({ error, error_description: expect.any(String) })
    expect(parseObject(response.body)?.error_description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
    expect(header(response, 'location')).toBeUndefined()
  })

  it('ignores parameters in the URI, where they must not be (§2.3.1, §3.2)', () => {
    const desk = new Desk()
    const code = codeFor(desk, spa)
    const request = post('/token', redemption(spa, code))
    expect(desk.ask({ ...request, url: `${request.url}?${request.body}`, body: '' }).status).toBe(401)
    expect(desk.ask({ ...request, url: `${request.url}?grant_type=please` }).status).toBe(200)
  })

  it('takes a charset and unknown parameters (Appendix B, §3.2)', () => {
    const desk = new Desk()
    const request = post('/token', { ...redemption(spa, codeFor(desk, spa)), zorg: '1', scope: '' })
    const headers = [['content-type', 'Application/X-WWW-Form-Urlencoded; charset=UTF-8']] as const
    expect(desk.ask({ ...request, headers }).status).toBe(200)
  })
})

describe('a good answer (RFC 6749 §5.1)', () => {
  it('has tokens, their type, life and scope, is never cached, and may be read by any origin', () => {
    const desk = new Desk()
    const request = { ...spa, scope: 'openid email photos' }
    const response = redeem(desk, redemption(request, codeFor(desk, request)))
    expect(response.status).toBe(200)
    expect(header(response, 'cache-control')).toBe('no-store')
    expect(header(response, 'pragma')).toBe('no-cache')
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect(parseObject(response.body)).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid email',
      id_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]{86}$/),
    })
  })

  it('has no ID token where openid was not asked for (OpenID Connect Core §3.1.3.3)', () => {
    const desk = new Desk()
    const request = { ...spa, scope: 'email' }
    const body = parseObject(redeem(desk, redemption(request, codeFor(desk, request))).body)
    expect(body).toMatchObject({ scope: 'email', access_token: expect.any(String) })
    expect(body).not.toHaveProperty('id_token')
  })
})
