import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawExchange } from './raw-http.ts'
import { serve } from './serve.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({ port: 0 })
})
afterAll(() => server.close())

const form = 'application/x-www-form-urlencoded'
const discovery = '/.well-known/openid-configuration'
const get = (path: string, init: RequestInit = {}) =>
  fetch(server.issuer + path, { redirect: 'manual', ...init })
/** One request on a line that closes after it. */
const raw = (head: string, body: string | Buffer = '') =>
  rawExchange(
    server.port,
    Buffer.concat([Buffer.from(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`), Buffer.from(body)]),
  )

describe('the server over HTTP', () => {
  it('is what it says it is (OpenID Connect Discovery 4.3)', async () => {
    expect((await (await get(discovery)).json()).issuer).toBe(server.issuer)
    expect(server.issuer).toBe(`http://localhost:${server.port}`)
  })

  it('answers on both addresses of localhost', async () => {
    const request = `GET ${discovery} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    expect(await rawExchange(server.port, request, '127.0.0.1')).toMatch(/^HTTP\/1.1 200/)
    // (A machine without IPv6 has one address.)
    const second = await rawExchange(server.port, request, '::1').catch(({ code }) => code)
    expect(second).toMatch(/^HTTP\/1.1 200|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT/)
  })

  it('offers ES256 and RS256 (OpenID Connect Discovery 3)', async () => {
    const { id_token_signing_alg_values_supported: algs } = await (await get(discovery)).json()
    expect(algs).toEqual(expect.arrayContaining(['ES256', 'RS256']))
    const { keys } = await (await get('/jwks')).json()
    expect(keys.map(({ alg }: { alg: string }) => alg).sort()).toEqual(['ES256', 'RS256'])
  })

  it('answers HEAD as GET without its body (RFC 9110 9.3.2)', async () => {
    const [head, whole] = [await get(discovery, { method: 'HEAD' }), await get(discovery)]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength))
  })

  it('answers 404 to a path that nobody owns and 405 to a wrong method', async () => {
    expect((await get('/nowhere')).status).toBe(404)
    const wrong = await get('/token')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('sees the same header twice as two (RFC 6749 2.3)', async () => {
    const answer = await raw(
      `POST /token HTTP/1.1\r\nAuthorization: Basic YTpi\r\nAuthorization: Basic YTpi\r\nContent-Type: ${form}\r\nContent-Length: 29`,
      'grant_type=client_credentials',
    )
    expect(answer).toMatch(/^HTTP\/1.1 (400|401)/)
    expect(answer).toMatch(/"error":"invalid_(request|client)"/)
  })

  it('takes a target with another origin as its own path (RFC 9112 3.2.2)', async () => {
    expect(await raw(`GET http://elsewhere.example${discovery} HTTP/1.1`)).toMatch(/^HTTP\/1.1 200/)
  })

  it('has no test clock unless it is asked for', async () => {
    expect((await get('/__clock', { method: 'POST', body: '{"seconds":1}' })).status).toBe(404)
  })

  it('sets cookies that a browser keeps over plain http', async () => {
    const answer = await get(
      '/authorize?response_type=code&client_id=paperkite-web&redirect_uri=https://paperkite.example/callback&scope=openid&state=s&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
    )
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^as_interaction=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })
})
