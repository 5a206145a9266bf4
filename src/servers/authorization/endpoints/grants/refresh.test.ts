import { describe, expect, it } from 'vitest'
import { decodeJwt } from '#protocol/jwt.ts'
import {
  apiScope,
  type Fields,
  flow,
  from,
  newBackDesk,
  told,
} from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get } from '#servers/authorization/testing/requests.ts'

const use = (desk: Desk, client: string, refresh_token = '', more: Fields = {}) =>
  told(desk.ask(from(client, '/token', { grant_type: 'refresh_token', refresh_token, ...more })))
const userinfo = (desk: Desk, token: unknown) =>
  desk.ask(get('/userinfo', {}, [['Authorization', `Bearer ${token}`]])).status

describe('a refresh token (RFC 6749 §6)', () => {
  it('comes with API rights or offline_access, to a client that registered the grant', () => {
    const desk = newBackDesk()
    expect(flow(desk, 'spa', { scope: 'api:read' }).refresh_token).toBeDefined()
    expect(flow(desk, 'spa', { scope: 'openid offline_access' }).refresh_token).toBeDefined()
    expect(flow(desk, 'spa', { scope: 'openid profile' }).refresh_token).toBeUndefined()
    const off = newBackDesk({ parts: [] })
    expect(flow(off, 'spa', { scope: 'api:read' }).refresh_token).toBeUndefined()
  })

  it('gives new tokens, the next refresh token among them, and the scope', () => {
    const desk = newBackDesk()
    const first = flow(desk, 'web')
    const { status, body } = use(desk, 'web-basic', first.refresh_token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: apiScope })
    expect(body.access_token).not.toBe(first.access_token)
    expect(body.refresh_token).not.toBe(first.refresh_token)
    expect(userinfo(desk, body.access_token)).toBe(200)
    expect(use(desk, 'web-basic', String(body.refresh_token)).status).toBe(200)
  })

  it('gives an ID token of the same login, now, and without nonce (OpenID Connect Core §12.2)', () => {
    const desk = newBackDesk()
    const first = flow(desk, 'spa')
    desk.now += 500
    const { id_token } = use(desk, 'spa', first.refresh_token).body
    const [before, after] = [first.id_token, id_token].map((token) => decodeJwt(String(token))?.claims ?? {})
    for (const name of ['iss', 'sub', 'aud', 'auth_time']) expect(after?.[name]).toEqual(before?.[name])
    expect(before?.nonce).toBe('n-1')
    expect(after).not.toHaveProperty('nonce')
    expect(after?.iat).toBe(desk.now)
  })

  it('gives less scope where less is asked, and keeps all of it for the next time', () => {
    const desk = newBackDesk()
    const { refresh_token } = flow(desk, 'spa')
    const less = use(desk, 'spa', refresh_token, { scope: 'api:read' }).body
    expect(less).toMatchObject({ scope: 'api:read' })
    expect(less).not.toHaveProperty('id_token')
    expect(use(desk, 'spa', String(less.refresh_token)).body.scope).toBe(apiScope)
  })

  it.each<[string, string, string, string, Fields]>([
    ['without a refresh token', 'CK-RT-PRESENT', 'invalid_request', 'spa', { refresh_token: '' }],
    ['with a made-up one', 'CK-RT-VALID', 'invalid_grant', 'spa', { refresh_token: 'x' }],
    ['with the name of every object', 'CK-RT-VALID', 'invalid_grant', 'spa', { refresh_token: '__proto__' }],
    ['of another client', 'CK-RT-VALID', 'invalid_grant', 'web-basic', {}],
    ['with a client that may not', 'CK-GRANT-ALLOWED', 'unauthorized_client', 'service', {}],
    ['with more scope', 'CK-RT-SCOPE', 'invalid_scope', 'spa', { scope: 'openid email' }],
    ['with malformed scope', 'CK-RT-SCOPE', 'invalid_scope', 'spa', { scope: 'api:read "' }],
    ['with a resource that is none', 'CK-RESOURCE-URI', 'invalid_target', 'spa', { resource: '/api' }],
    [
      'with an unknown resource',
      'CK-RESOURCE-KNOWN',
      'invalid_target',
      'spa',
      { resource: 'https://x.example' },
    ],
    [
      'with one not granted',
      'CK-RESOURCE-GRANTED',
      'invalid_target',
      'spa',
      { resource: 'https://jwt.example' },
    ],
  ])('is refused %s, and stays good for its owner', (_what, check, error, client, more) => {
    const desk = newBackDesk()
    const { refresh_token } = flow(desk, 'spa')
    const answer = use(desk, client, refresh_token, more)
    expect([desk.refusedBy, answer.error, answer.status]).toEqual([check, error, 400])
    expect(use(desk, 'spa', refresh_token).status).toBe(200)
  })

  it('is refused when it is the access token', () => {
    const desk = newBackDesk()
    expect(use(desk, 'spa', flow(desk, 'spa').access_token).error).toBe('invalid_grant')
  })

  it('ends when it was not used for so long (RFC 9700 §4.14.2), and lives on when it was', () => {
    const desk = newBackDesk()
    let token = flow(desk, 'spa').refresh_token
    for (const wait of [86_399, 86_399]) {
      desk.now += wait
      const { status, body } = use(desk, 'spa', token)
      expect(status).toBe(200)
      token = String(body.refresh_token)
    }
    desk.now += 86_400
    expect(use(desk, 'spa', token).error).toBe('invalid_grant')
  })
})

describe('a refresh token that is used twice (RFC 9700 §4.14.2)', () => {
  it('ends the whole family: the newest refresh token and the access tokens', () => {
    const desk = newBackDesk()
    const first = flow(desk, 'spa')
    const other = flow(desk, 'spa')
    const second = use(desk, 'spa', first.refresh_token).body
    expect(use(desk, 'spa', first.refresh_token).error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-RT-REUSE')
    expect(use(desk, 'spa', String(second.refresh_token)).error).toBe('invalid_grant')
    expect([first, second].map(({ access_token }) => userinfo(desk, access_token))).toEqual([401, 401])
    expect(use(desk, 'spa', other.refresh_token).status).toBe(200)
  })

  it('ends nothing where re-use is only refused, and works where it is not looked at', () => {
    for (const [value, old, newest] of [
      ['refuse', 400, 200],
      ['off', 200, 200],
    ] as const) {
      const desk = newBackDesk()
      desk.switches = { 'CK-RT-REUSE': value }
      const { refresh_token } = flow(desk, 'spa')
      const second = use(desk, 'spa', refresh_token).body
      expect(use(desk, 'spa', refresh_token).status).toBe(old)
      expect(use(desk, 'spa', String(second.refresh_token)).status).toBe(newest)
    }
  })

  it('stays the same for ever without rotation', () => {
    const desk = newBackDesk()
    desk.switches = { 'SW-RT-ROTATE': 'off' }
    const { refresh_token } = flow(desk, 'spa')
    for (let n = 0; n < 3; n++) {
      desk.now += 80_000
      expect(use(desk, 'spa', refresh_token).body.refresh_token).toBe(refresh_token)
    }
  })

  it('ends with the code that was used twice (RFC 6749 §4.1.2)', () => {
    const desk = newBackDesk()
    const { refresh_token } = flow(desk, 'web')
    const [code] = desk.store.codes.keys()
    const again = {
      grant_type: 'authorization_code',
      code: code ?? '',
      redirect_uri: 'http://localhost:47199/cb',
    }
    expect(told(desk.ask(from('web-basic', '/token', again))).error).toBe('invalid_grant')
    expect(use(desk, 'web-basic', refresh_token).error).toBe('invalid_grant')
  })
})
