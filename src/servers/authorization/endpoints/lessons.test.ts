import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { profiles } from '#servers/authorization/profiles.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, native, spa, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const deskWith = (switches: Readonly<Record<string, string>>, differs = {}) => {
  const desk = new Desk(differs)
  desk.switches = switches
  return desk
}

describe('what a lesson can switch off', () => {
  it.each<[string, string, string, number]>([
    ['on', 'https://client.example.attacker.example/cb', 'spa', 400],
    ['prefix', 'https://client.example.attacker.example/cb', 'spa', 303],
    ['prefix', 'https://attacker.example/cb', 'spa', 400],
    ['wildcard', 'https://evil.client.example/go?to=x', 'spa', 303],
    ['wildcard', 'https://client.example.attacker.example/cb', 'spa', 400],
    ['wildcard', 'example.kite:/other', 'native', 400],
  ])('redirect matching %s: %s (RFC 9700 §4.1.1)', (mode, redirect_uri, client_id, status) => {
    const desk = deskWith({ 'CK-REDIRECT-EXACT': mode })
    expect(desk.ask(get('/authorize', { ...spa, client_id, redirect_uri })).status).toBe(status)
  })

  it('a 307 after the login repeats the password to the client (RFC 9700 §4.12)', () => {
    const desk = new Desk()
    const visitor = new Visitor(desk)
    visitor.logIn(get('/authorize', web).url, alice)
    desk.switches = { 'SW-REDIRECT-STATUS': '307' }
    visitor.open(get('/authorize', { ...web, prompt: 'login' }).url)
    const response = visitor.submit(alice)
    expect([response.status, returned(locationOf(response)).to]).toEqual([307, web.redirect_uri])
  })

  it('iss, frame headers and referrer policy (RFC 9207, RFC 9700 §4.2.4, §4.16)', () => {
    const off = deskWith({ 'SW-ISS': 'off', 'SW-FRAME-ANCESTORS': 'off', 'SW-REFERRER-POLICY': 'off' })
    expect(returned(new Visitor(off).logIn(get('/authorize', web).url, alice)).params).not.toHaveProperty(
      'iss',
    )
    const page = new Visitor(off).open(get('/authorize', web).url)
    expect(header(page, 'x-frame-options')).toBeUndefined()
    expect(header(page, 'referrer-policy')).toBeUndefined()
    expect(header(page, 'content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'")
  })
})

describe('profiles', () => {
  const errorOf = (desk: Desk, params: object) =>
    returned(locationOf(desk.ask(get('/authorize', { ...params })))).params.error
  const bare = without(native, 'code_challenge', 'code_challenge_method')

  it('2012 takes a public client without PKCE; RFC 9700 does not', () => {
    expect(errorOf(deskWith(profiles['2012']), bare)).toBeUndefined()
    expect(errorOf(deskWith(profiles.rfc9700), bare)).toBe('invalid_request')
  })

  it('OAuth 2.1 wants PKCE of every client, and has no access token at the front', () => {
    const desk = deskWith(profiles.oauth21, wide)
    expect(errorOf(desk, web)).toBe('invalid_request')
    expect(errorOf(desk, { ...spa, client_id: 'web-basic' })).toBeUndefined()
    const hybrid = { ...spa, client_id: 'implicit', redirect_uri: 'https://client.example/cb' }
    expect(errorOf(desk, { ...hybrid, response_type: 'code token' })).toBe('unsupported_response_type')
    expect(errorOf(desk, { ...hybrid, response_type: 'code id_token' })).toBeUndefined()
  })
})
