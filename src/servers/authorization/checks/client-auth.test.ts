import { describe, expect, it } from 'vitest'
import { type HttpRequest, header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { everyPart } from '#servers/authorization/parts/every-part.ts'
import { webAuth } from '#servers/authorization/testing/codes.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { basic, post, web } from '#servers/authorization/testing/requests.ts'

const form = { grant_type: 'authorization_code', code: 'made-up', redirect_uri: web.redirect_uri }
const secret = { client_id: 'web-post', client_secret: 'web+post%41' }
const postAuth = basic('web-post', 'web+post%41')
const asWeb = (params: Parameters<typeof post>[1]) => post('/token', params, [webAuth])

describe('client credentials in the header (RFC 6749 §2.3.1, RFC 9110 §11.1)', () => {
  const [, good] = webAuth
  const encoded = (id: string, secretText: string) =>
    basic(encodeURIComponent(id), encodeURIComponent(secretText).replaceAll('%20', '+'))
  it.each<[string, Pair]>([
    ['as they stand', webAuth],
    ['with the scheme in other letters', ['authorization', good.replace('Basic', 'bAsIc')]],
    ['with every punctuation mark encoded', basic('web%2Dbasic', 'web%2Dbasic%2Dsecret')],
    ['with characters that need encoding', encoded('enc:client/1', 'p%2B: +&=/~"secret')],
  ])('are taken %s', (_how, line) => {
    const desk = new Desk()
    desk.ask(post('/token', form, [line]))
    expect(desk.refusedBy).toBe('CK-CODE-EXISTS')
  })

  it('are taken as they stand, though they look encoded', () => {
    const desk = new Desk({ secretEitherWay: true })
    desk.ask(post('/token', form, [postAuth]))
    expect(desk.refusedBy).toBe('CK-CODE-EXISTS')
  })

  it.each<[string, string]>([
    ['a wrong secret', basic('web-basic', 'x')[1]],
    ['no secret', basic('web-basic', '')[1]],
    ['an unknown client', basic('nobody', 'x')[1]],
    ['a public client', basic('spa', '')[1]],
    ['no colon', `Basic ${btoa('web-basic')}`],
    ['no base64', 'Basic %%%'],
    ['nothing', 'Basic'],
    ['another scheme', 'Bearer abc'],
    ['a secret with a stray escape', basic('web-basic', '%zz')[1]],
  ])('are refused with %s, and the answer names the scheme (§5.2)', (_what, line) => {
    const response = new Desk().ask(post('/token', form, [['Authorization', line]]))
    expect(response.status).toBe(401)
    expect(parseObject(response.body)?.error).toBe('invalid_client')
    expect(header(response, 'www-authenticate')).toBe('Basic realm="Test AS"')
  })

  it('are refused with another client_id in the body', () => {
    expect(new Desk().ask(asWeb({ ...form, client_id: 'spa' })).status).toBe(401)
    const desk = new Desk()
    desk.ask(asWeb({ ...form, client_id: 'web-basic' }))
    expect(desk.refusedBy).toBe('CK-CODE-EXISTS')
  })

  it('are not asked for where the client did not try the header (§5.2)', () => {
    expect(
      header(new Desk().ask(post('/token', { ...form, ...secret, client_secret: 'x' })), 'www-authenticate'),
    ).toBeUndefined()
  })
})

describe('the way of authentication that a client registered (RFC 7591 §2, OpenID Connect Core §9)', () => {
  const posted = { client_id: 'web-basic', client_secret: 'web-basic-secret' }
  const other: [string, HttpRequest, string | undefined][] = [
    ['Basic, and posts its secret', post('/token', { ...form, ...posted }), undefined],
    ['the body, and sends Basic', post('/token', form, [postAuth]), 'Basic realm="Test AS"'],
  ]

  it.each(other)('is the only one: a client registered %s', (_what, request, challenge) => {
    const desk = new Desk()
    const response = desk.ask(request)
    expect([desk.refusedBy, response.status]).toEqual(['CK-CLIENT-METHOD', 401])
    expect(parseObject(response.body)?.error).toBe('invalid_client')
    expect(header(response, 'www-authenticate')).toBe(challenge)
  })

  it.each(other)('may be either for a secret where the server says so: %s', (_what, request) => {
    const desk = new Desk({ secretEitherWay: true })
    desk.ask(request)
    expect(desk.refusedBy).toBe('CK-CODE-EXISTS')
  })

  it('says nothing about the registration to whoever does not know the secret', () => {
    const desk = new Desk()
    const response = desk.ask(post('/token', { ...form, ...posted, client_secret: 'guess' }))
    expect(desk.refusedBy).toBe('CK-CLIENT-AUTH')
    expect(response.body).not.toContain('client_secret_basic')
  })

  it.each(['/revoke', '/introspect', '/par', '/device_authorization'])('counts at %s too', (path) => {
    const desk = new Desk({ parts: everyPart })
    expect(desk.ask(post(path, posted)).status).toBe(401)
    expect(desk.refusedBy).toBe('CK-CLIENT-METHOD')
  })

  it.each([{}, { secretEitherWay: true }])('is never done without where there is a secret %j', (config) => {
    const desk = new Desk(config)
    desk.ask(post('/token', { ...form, client_id: 'web-basic' }))
    expect(desk.refusedBy).toBe('CK-CLIENT-AUTH')
  })
})
