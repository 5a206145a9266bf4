import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { apiScope, flow, from, newBackDesk, proof, told } from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { post } from '#servers/authorization/testing/requests.ts'

const ask = (desk: Desk, token = '', client = 'api') =>
  told(desk.ask(from(client, '/introspect', { token }))).body
const over = { active: false }

describe('introspection (RFC 7662 §2)', () => {
  it('tells an API what it has to know about an access token', () => {
    const desk = newBackDesk()
    const { access_token } = flow(desk, 'spa', {}, [proof(desk)])
    expect(ask(desk, access_token)).toEqual({
      active: true,
      iss: 'https://as.example',
      sub: 'u-2001',
      username: 'alice',
      aud: ['https://as.example', 'https://api.example'],
      client_id: 'spa',
      scope: apiScope,
      token_type: 'DPoP',
      iat: desk.now,
      exp: desk.now + 3600,
      auth_time: desk.now,
      cnf: { jkt: expect.any(String) },
    })
  })

  it('says of everything that is over only that (§2.2)', () => {
    const desk = newBackDesk()
    const { access_token = '', refresh_token = '' } = flow(desk, 'web')
    desk.ask(from('web-basic', '/revoke', { token: access_token }))
    for (const token of ['made-up', '__proto__', access_token]) expect(ask(desk, token)).toEqual(over)
    const late = flow(desk, 'web')
    desk.now += 3600
    expect(ask(desk, late.access_token)).toEqual(over)
    desk.ask(from('web-basic', '/token', { grant_type: 'refresh_token', refresh_token }))
    expect(ask(desk, refresh_token, 'web-basic')).toEqual(over)
  })

  it('tells a client about its own tokens and nobody else’s', () => {
    const desk = newBackDesk()
    const { access_token, refresh_token } = flow(desk, 'web')
    expect(ask(desk, access_token, 'web-basic').active).toBe(true)
    expect(ask(desk, refresh_token, 'web-basic')).toMatchObject({ active: true, client_id: 'web-basic' })
    expect(ask(desk, access_token, 'legacy')).toEqual(over)
  })

  it('never shows an API a refresh token as if it were good there (§4)', () => {
    const desk = newBackDesk()
    expect(ask(desk, flow(desk, 'web').refresh_token)).toEqual(over)
  })

  it('is for callers with a secret (§2.1), and not for scripts of other origins', () => {
    const desk = newBackDesk()
    const nobody = desk.ask(post('/introspect', { token: 'x' }))
    const named = desk.ask(from('spa', '/introspect', { token: 'x' }))
    for (const response of [nobody, named]) {
      expect(told(response)).toMatchObject({ status: 401, error: 'invalid_client' })
      expect(header(response, 'access-control-allow-origin')).toBeUndefined()
    }
    expect(told(desk.ask(from('api', '/introspect', {}))).error).toBe('invalid_request')
  })
})
