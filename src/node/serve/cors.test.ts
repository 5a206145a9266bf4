import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.ts'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve({ port: 0 })
})
afterAll(() => server.close())

const origin = 'https://app.example'
/** What a browser asks before it lets a script of another origin send this (Fetch 4.8). */
const preflight = (path: string, method: string) =>
  fetch(server.issuer + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,dpop',
    },
  })

const open = [
  ['/.well-known/openid-configuration', 'GET'],
  ['/.well-known/oauth-authorization-server', 'GET'],
  ['/.well-known/oauth-protected-resource/api', 'GET'],
  ['/jwks', 'GET'],
  ['/token', 'POST'],
  ['/userinfo', 'GET'],
  ['/userinfo', 'POST'],
  ['/revoke', 'POST'],
  ['/par', 'POST'],
  ['/register', 'POST'],
  ['/device_authorization', 'POST'],
  ['/api/me', 'GET'],
  ['/v1/photos', 'GET'],
] as const

const closed = [
  '/authorize',
  '/login',
  '/login/code',
  '/consent',
  '/device',
  '/logout',
  '/oauth1/authorize',
] as const

describe('scripts of other origins (protocol.md 1.11)', () => {
  it.each(open)('may call %s with %s', async (path, method) => {
    const asked = await preflight(path, method)
    expect(asked.ok).toBe(true)
    expect(asked.headers.get('access-control-allow-origin')).toBe('*')
    expect(asked.headers.get('access-control-allow-methods')).toContain(method)
    const names = asked.headers.get('access-control-allow-headers')?.toLowerCase()
    for (const name of ['authorization', 'content-type', 'dpop']) expect(names).toContain(name)
    const answer = await fetch(server.issuer + path, { method, headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each(['/userinfo', '/api/me', '/token'])('can read what %s refuses them with', async (path) => {
    const answer = await fetch(server.issuer + path, {
      method: path === '/token' ? 'POST' : 'GET',
      headers: { origin },
    })
    const exposed = answer.headers.get('access-control-expose-headers') ?? ''
    expect(exposed).toMatch(/WWW-Authenticate/i)
    expect(exposed).toMatch(/DPoP-Nonce/i)
  })

  it.each(closed)('may not call %s (RFC 9700 2.6)', async (path) => {
    for (const answer of [
      await preflight(path, 'GET'),
      await fetch(server.issuer + path, { headers: { origin }, redirect: 'manual' }),
    ])
      expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  })
})
