import { describe, expect, it } from 'vitest'
import { backend } from '#clients/backend/backend.ts'
import { json } from '#clients/testing/context.ts'
import { WebBench, webConfig } from '#clients/testing/web.ts'
import { header } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import type { BackendConfig } from './config.ts'

const config: BackendConfig = {
  ...webConfig,
  id: 'backend',
  redirect_uri: 'https://app.example/bff/callback',
  cookies: {
    transaction: { name: '__Host-pre', sameSite: 'Lax' },
    session: { name: '__Host-Http-session', sameSite: 'Strict' },
  },
  paths: { login: ['/bff/login'], callback: '/bff/callback', home: '/app' },
  sessionPath: '/bff/session',
  photosPath: '/bff/photos',
  ordersPath: '/api/orders',
  sessionLife: 28_800,
  allowList: ['https://api.example'],
}
const own: readonly Pair[] = [['X-PaperKite', '1']]

function loggedIn(): WebBench {
  const bench = new WebBench(config, backend(config))
  const request = bench.begin('/bff/login')
  bench.visit(`/bff/callback?${encodeForm(bench.answer(request))}`)
  bench.take('token', bench.tokens(request))
  bench.judge()
  bench.reply()
  return bench
}

describe('a backend for a single-page app (RFC 10017 6.1)', () => {
  it('asks to log in, hands out two cookies in turn, and tells a name and no token', () => {
    const fresh = new WebBench(config, backend(config))
    expect(fresh.visit('/bff/session', undefined, own)).toBe(false)
    const asked = fresh.reply()
    expect([asked.status, asked.body, header(asked, 'www-authenticate')]).toEqual([
      401,
      '{"login":"/bff/login"}',
      undefined,
    ])
    const bench = loggedIn()
    expect([...bench.jar.keys()]).toEqual(['__Host-Http-session'])
    expect(bench.visit('/bff/session', undefined, own)).toBe(true)
    expect(JSON.parse(bench.reply().body)).toEqual({ name: 'Lina', expires_in: 28_800 })
    bench.now += 28_800
    expect([bench.visit('/bff/session', undefined, own), bench.refusedBy]).toEqual([
      false,
      'CK-COOKIE-SESSION',
    ])
  })

  it('wants the header that another page cannot set', () => {
    const bench = loggedIn()
    expect([bench.visit('/bff/photos?album=picnic'), bench.refusedBy, bench.reply().status]).toEqual([
      false,
      'CK-BFF-CSRF',
      403,
    ])
    bench.switches = { 'CK-BFF-CSRF': 'off' }
    expect(bench.visit('/bff/photos?album=picnic')).toBe(true)
  })

  it('believes its own page alone: another origin, even of the same site, is refused', () => {
    const bench = loggedIn()
    for (const [origin, ok] of [
      ['https://app.example', true],
      ['https://blog.app.example', false],
      ['null', false],
    ] as const) {
      expect(bench.visit('/bff/photos', undefined, [...own, ['Origin', origin]])).toBe(ok)
    }
    expect(bench.refusedBy).toBe('CK-BFF-CSRF')
  })

  it('gives its page once, and then says that it is still good', () => {
    const bench = loggedIn()
    bench.visit('/app')
    const first = bench.reply()
    expect([first.status, header(first, 'cache-control')]).toEqual([200, 'no-cache'])
    bench.visit('/app', undefined, [['If-None-Match', header(first, 'etag') ?? '']])
    expect(bench.reply()).toMatchObject({ status: 304, body: '' })
    bench.visit('/app', undefined, [['If-None-Match', '"another"']])
    expect(bench.reply().status).toBe(200)
  })

  it('turns the cookie into a token, for the API on its list alone', () => {
    const bench = loggedIn()
    bench.visit('/bff/photos?album=picnic', undefined, own)
    const call = bench.build('photos')
    expect([call.url, header(call, 'authorization'), header(call, 'cookie')]).toEqual([
      'https://api.example/v1/photos?album=picnic',
      'Bearer at-1',
      undefined,
    ])
    bench.take('photos', json({ photos: [{ id: 7 }] }))
    expect(bench.reply().body).toBe('{"photos":[{"id":7}]}')
    for (const target of [
      'https://mallory.example/',
      'https://api.example.mallory.example/',
      'https://api.example@mallory.example/',
      'http://api.example/',
      'javascript:1',
    ]) {
      expect(bench.visit(`/bff/photos?${encodeForm([['target', target]])}`, undefined, own)).toBe(false)
      expect([bench.refusedBy, bench.reply().status]).toEqual(['CK-BFF-ALLOWLIST', 403])
    }
  })

  it('shows each user her own orders', () => {
    const bench = loggedIn()
    bench.visit('/api/orders', undefined, own)
    expect(bench.reply().body).toBe('{"orders":[{"id":51,"photos":3}]}')
    expect(bench.visit('/api/orders/51', undefined, own)).toBe(true)
    expect(bench.reply().status).toBe(200)
    expect([bench.visit('/api/orders/52', undefined, own), bench.reply().status]).toEqual([false, 404])
  })
})
