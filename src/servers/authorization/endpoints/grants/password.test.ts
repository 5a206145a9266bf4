import { describe, expect, it } from 'vitest'
import { type Fields, from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'

const good = { grant_type: 'password', username: 'alice', password: 'wonderland', scope: 'openid api:read' }
const ask = (desk: Desk, fields: Fields = {}, client = 'legacy') =>
  told(desk.ask(from(client, '/token', { ...good, ...fields })))

describe('the password grant (RFC 6749 §4.3)', () => {
  it('gives an access and a refresh token, and no ID token: nobody logged in here', () => {
    const { status, body } = ask(newBackDesk())
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual([
      'access_token',
      'expires_in',
      'refresh_token',
      'scope',
      'token_type',
    ])
  })

  it.each<[string, string, string, number, Fields, string?]>([
    ['no user name', 'CK-ROPC-PARAMS', 'invalid_request', 400, { username: '' }],
    ['no password', 'CK-ROPC-PARAMS', 'invalid_request', 400, { password: '' }],
    ['a wrong password', 'CK-USER-AUTH', 'invalid_grant', 400, { password: 'x' }],
    ['an unknown user', 'CK-USER-AUTH', 'invalid_grant', 400, { username: 'nobody' }],
    ['an unknown scope', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'zorg' }],
    ['a client without the grant', 'CK-GRANT-ALLOWED', 'unauthorized_client', 400, {}, 'web-basic'],
  ])('is refused for %s', (_what, check, error, status, fields, client) => {
    const desk = newBackDesk()
    expect(ask(desk, fields, client)).toMatchObject({ error, status })
    expect(desk.refusedBy).toBe(check)
  })

  it('says the same for an unknown user and a wrong password', () => {
    const [a, b] = [{ username: 'nobody' }, { password: 'x' }].map((fields) => ask(newBackDesk(), fields))
    expect(a).toEqual(b)
  })

  it('is off unless the policy says otherwise (RFC 9700 §2.4)', () => {
    const desk = newBackDesk({ passwordGrant: false })
    expect(ask(desk).error).toBe('unsupported_grant_type')
    expect(desk.refusedBy).toBe('CK-ROPC-DISABLED')
    desk.switches = { 'CK-ROPC-DISABLED': 'off' }
    expect(ask(desk).status).toBe(200)
  })

  it('stops guessing: after five wrong passwords the right one has to wait a minute (§4.3.2)', () => {
    const desk = newBackDesk()
    for (let n = 0; n < 5; n++) ask(desk, { password: `try ${n}` })
    expect(ask(desk).error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-ROPC-TRIES')
    desk.now += 60
    expect(ask(desk).status).toBe(200)
  })

  it('counts for one user name, and begins anew after a right password', () => {
    const desk = newBackDesk()
    for (let n = 0; n < 4; n++) ask(desk, { password: 'x' })
    for (let n = 0; n < 5; n++) ask(desk, { username: 'bob', password: 'x' })
    expect(ask(desk).status).toBe(200)
    for (let n = 0; n < 4; n++) ask(desk, { password: 'x' })
    expect(ask(desk).status).toBe(200)
  })
})
