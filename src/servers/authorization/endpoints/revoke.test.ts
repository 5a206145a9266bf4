import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { type Fields, flow, from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post } from '#servers/authorization/testing/requests.ts'

const give = (desk: Desk, client: string, fields: Fields) => told(desk.ask(from(client, '/revoke', fields)))
const userinfo = (desk: Desk, token: unknown) =>
  desk.ask(get('/userinfo', {}, [['Authorization', `Bearer ${token}`]])).status
const refresh = (desk: Desk, client: string, refresh_token = '') =>
  desk.ask(from(client, '/token', { grant_type: 'refresh_token', refresh_token })).status

describe('revocation (RFC 7009 §2)', () => {
  it.each<[string, Fields]>([
    ['without a hint', {}],
    ['with the right hint', { token_type_hint: 'access_token' }],
    ['with a wrong hint', { token_type_hint: 'refresh_token' }],
    ['with an unknown hint', { token_type_hint: 'banana' }],
  ])('ends an access token %s, and nothing else', (_what, hint) => {
    const desk = newBackDesk()
    const { access_token = '', refresh_token } = flow(desk, 'spa')
    expect(give(desk, 'spa', { token: access_token, ...hint })).toEqual({
      status: 200,
      error: undefined,
      body: {},
    })
    expect(userinfo(desk, access_token)).toBe(401)
    expect(refresh(desk, 'spa', refresh_token)).toBe(200)
  })

  it('ends a refresh token with the access tokens of the same permission (§2.1)', () => {
    const desk = newBackDesk()
    const { access_token, refresh_token = '' } = flow(desk, 'web')
    const other = flow(desk, 'web')
    give(desk, 'web-basic', { token: refresh_token })
    expect([userinfo(desk, access_token), refresh(desk, 'web-basic', refresh_token)]).toEqual([401, 400])
    expect(userinfo(desk, other.access_token)).toBe(200)
  })

  it('is done for an unknown token, and for one that is revoked already (§2.2)', () => {
    const desk = newBackDesk()
    const { access_token = '' } = flow(desk, 'spa')
    for (const token of ['made-up', '__proto__', access_token, access_token])
      expect(give(desk, 'spa', { token }).status).toBe(200)
  })

  it('answers with JSON that is never cached', () => {
    const response = newBackDesk().ask(from('spa', '/revoke', { token: 'x' }))
    expect([header(response, 'content-type'), header(response, 'cache-control'), response.body]).toEqual([
      'application/json',
      'no-store',
      '{}',
    ])
  })

  it('is refused without a token, by a stranger, and for the token of somebody else', () => {
    const desk = newBackDesk()
    const { access_token = '' } = flow(desk, 'spa')
    expect(give(desk, 'spa', {})).toMatchObject({ status: 400, error: 'invalid_request' })
    expect(told(desk.ask(post('/revoke', { token: access_token, client_id: 'web-basic' }))).status).toBe(401)
    expect(give(desk, 'web-basic', { token: access_token })).toMatchObject({
      status: 400,
      error: 'invalid_grant',
    })
    expect(userinfo(desk, access_token)).toBe(200)
  })
})
