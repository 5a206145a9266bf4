import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { backDoor, type Fields, from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import { basic, get, post } from '#servers/authorization/testing/requests.ts'

const ask = (fields: Fields = {}, client = 'service') =>
  from(client, '/token', { grant_type: 'client_credentials', ...fields })

describe('a token for the client itself (RFC 6749 §4.4)', () => {
  it('comes alone: no refresh token, no ID token (§4.4.3), never cached', () => {
    const response = newBackDesk().ask(ask({ scope: 'api:read' }))
    expect(Object.keys(told(response).body).sort()).toEqual([
      'access_token',
      'expires_in',
      'scope',
      'token_type',
    ])
    expect(header(response, 'cache-control')).toBe('no-store')
  })

  it.each([
    ['openid api:read', 'api:read'],
    ['offline_access api:write', 'api:write'],
    ['openid', 'api:read api:write'],
    ['', 'api:read api:write'],
  ])('for the scope "%s" has the scope %s: there is no user (§3.3)', (scope, granted) => {
    expect(told(newBackDesk().ask(ask({ scope }))).body.scope).toBe(granted)
  })

  it.each<[string, string, string, number, Fields, string?]>([
    ['an unknown scope', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'api:read zorg' }],
    ['a scope of the server, not of the client', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'email' }],
    ['a malformed scope', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'api:read"' }],
    ['two spaces', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'api:read  api:write' }],
    [
      'a resource with a fragment',
      'CK-RESOURCE-URI',
      'invalid_target',
      400,
      { resource: 'https://api.example/#x' },
    ],
    ['an unknown resource', 'CK-RESOURCE-KNOWN', 'invalid_target', 400, { resource: 'https://x.example' }],
    ['a client without the grant', 'CK-GRANT-ALLOWED', 'unauthorized_client', 400, {}, 'web-basic'],
    ['a public client that registered it', 'CK-GRANT-ALLOWED', 'unauthorized_client', 400, {}, 'careless'],
  ])('is refused for %s', (_what, check, error, status, fields, client) => {
    const desk = newBackDesk()
    expect(told(desk.ask(ask(fields, client)))).toMatchObject({ error, status })
    expect(desk.refusedBy).toBe(check)
  })

  it('is refused by name alone', () => {
    const desk = newBackDesk()
    const request = post('/token', { grant_type: 'client_credentials', client_id: 'service' })
    expect(told(desk.ask(request))).toMatchObject({ status: 401, error: 'invalid_client' })
  })

  it('is no token of a user: userinfo refuses it', () => {
    const desk = newBackDesk()
    const { access_token } = told(desk.ask(ask())).body
    expect(desk.ask(get('/userinfo', {}, [['Authorization', `Bearer ${access_token}`]])).status).toBe(401)
  })

  it('never names a user, whatever the client is called (RFC 9700 §4.15)', () => {
    const clients = (backDoor.clients ?? []).map((client) => ({
      ...client,
      client_id: client.client_id === 'service' ? 'u-2001' : client.client_id,
    }))
    const asUser = (switches = {}) => {
      const desk = newBackDesk({ clients })
      desk.switches = switches
      desk.ask(post('/token', { grant_type: 'client_credentials' }, [basic('u-2001', 's')]))
      return [...desk.store.accessTokens.values()].map(({ sub }) => sub)
    }
    expect(asUser()).toEqual(['client:u-2001'])
    expect(asUser({ 'CK-CC-SUB': 'off' })).toEqual(['u-2001'])
  })
})

describe('a JWT access token (RFC 9068 §2)', () => {
  it('comes where every audience reads one, and says what it is', () => {
    const desk = newBackDesk()
    const { access_token } = told(desk.ask(ask({ scope: 'api:read', resource: 'https://jwt.example' }))).body
    const jwt = decodeJwt(String(access_token))
    expect(jwt?.header).toMatchObject({ typ: 'at+jwt', alg: 'ES256' })
    expect(jwt?.claims).toEqual({
      iss: 'https://as.example',
      sub: 'client:service',
      aud: 'https://jwt.example',
      client_id: 'service',
      exp: desk.now + 3600,
      iat: desk.now,
      jti: expect.any(String),
      scope: 'api:read',
    })
  })

  it('does not come for an API that asks us', () => {
    const { access_token } = told(newBackDesk().ask(ask({ resource: 'https://api.example' }))).body
    expect(decodeJwt(String(access_token))).toBeUndefined()
  })
})
