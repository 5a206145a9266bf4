import { describe, expect, it } from 'vitest'
import { type HttpRequest, header, headers } from '#network/http.ts'
import { deliverTo } from '#network/internet.ts'
import { Desk } from './testing/desk.ts'
import { get, post, web } from './testing/requests.ts'

const allowed: Readonly<Record<string, string>> = {
  '/.well-known/openid-configuration': 'GET',
  '/.well-known/oauth-authorization-server': 'GET',
  '/jwks': 'GET',
  '/token': 'POST',
  '/userinfo': 'GET, POST',
  '/authorize': 'GET, POST',
  '/login': 'GET, POST',
  '/consent': 'GET, POST',
}
const open = ['/jwks', '/token', '/userinfo', '/.well-known/openid-configuration']

describe('methods (RFC 9110 §9, §15.5.6)', () => {
  it.each(Object.entries(allowed))('%s takes %s, and says so to every other one', (path, methods) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'get', 'constructor', '']) {
      const response = new Desk().ask({ ...get(path), method })
      expect(response.status === 405, method).toBe(!methods.split(', ').includes(method))
      expect(header(response, 'allow')).toBe(response.status === 405 ? methods : undefined)
    }
  })

  it('answers HEAD like GET, without the body', () => {
    const desk = new Desk()
    const hosts = { 'as.example': (request: HttpRequest) => desk.ask(request) }
    const ask = (method: string, path: string) =>
      deliverTo(
        hosts,
        { ...get(path, path === '/authorize' ? web : {}), method },
        { now: 0, random: () => '', switches: {} },
      ).response
    for (const path of ['/jwks', '/userinfo', '/authorize', '/nowhere']) {
      expect(ask('HEAD', path).status, path).toBe(ask('GET', path).status)
      expect(ask('HEAD', path).body).toBe('')
    }
    expect(ask('HEAD', '/token').status).toBe(405)
  })

  it.each(['/', '/nowhere', '/authorize/', '/AUTHORIZE', '/%61uthorize', '/__proto__', '/constructor'])(
    'knows no %s',
    (path) => {
      const response = new Desk().ask(get(path))
      expect([response.status, header(response, 'location')]).toEqual([404, undefined])
    },
  )
})

describe('scripts of other origins (RFC 9700 §2.6)', () => {
  it.each(open)('may call %s', (path) => {
    const response = new Desk().ask({ ...get(path), method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect(header(response, 'access-control-allow-methods')).toBe(allowed[path])
    expect(header(response, 'access-control-allow-headers')).toBe('Authorization, Content-Type, DPoP')
    expect(header(response, 'access-control-expose-headers')).toBe('WWW-Authenticate, DPoP-Nonce')
  })

  it.each(['/authorize', '/login', '/consent'])('never call %s', (path) => {
    for (const method of ['OPTIONS', 'GET', 'POST', 'PUT']) {
      const response = new Desk().ask({ ...get(path, web), method })
      expect(response.headers.filter(([name]) => /^access-control/i.test(name))).toEqual([])
    }
    expect(new Desk().ask({ ...get(path), method: 'OPTIONS' }).status).toBe(405)
  })

  it('never bring cookies: the answer allows no credentials', () => {
    for (const path of open)
      expect(headers(new Desk().ask(get(path)), 'access-control-allow-credentials')).toEqual([])
  })
})

describe('long bodies (RFC 9110 §15.5.14)', () => {
  it('are refused above 64 KiB, and read up to there', () => {
    const body = (length: number) => ({ ...post('/token'), body: 'a='.padEnd(length, 'a') })
    expect(new Desk().ask(body(64 * 1024)).status).toBe(401)
    expect(new Desk().ask(body(64 * 1024 + 1)).status).toBe(413)
  })
})
