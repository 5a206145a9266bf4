import { describe, expect, it } from 'vitest'
import { parseObject } from '#protocol/jwt.ts'
import { issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { basic, get, post, spa, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned } from '#servers/authorization/testing/visitor.ts'
import { requestObject, wide } from '#servers/authorization/testing/wide.ts'

const inside = { ...spa, client_id: 'signer', redirect_uri: 'https://client.example/cb' }
const signed = (more: object = {}, header: object = {}) =>
  requestObject({ ...inside, iss: 'signer', aud: issuer, max_age: 60, ...more }, { ...header })
const outside = { client_id: 'signer', redirect_uri: inside.redirect_uri, state: 'outside' }
const login = /^https:\/\/as\.example\/login\?txn=/

describe('a request object (RFC 9101 §5, §6)', () => {
  it('is the request: nothing beside it counts (§6.3)', () => {
    const desk = new Desk(wide)
    expect(
      locationOf(desk.ask(get('/authorize', { ...outside, scope: 'email', request: signed() }))),
    ).toMatch(login)
    const [open] = [...desk.store.interactions.values()]
    expect(open?.request).toMatchObject({
      clientId: 'signer',
      scope: ['openid'],
      state: web.state,
      maxAge: 60,
    })
  })

  it.each<[string, string, string, object?]>([
    ['garbage', 'CK-JAR-JWT', 'garbage'],
    ['another type of JWT', 'CK-JAR-TYPE', signed({}, { typ: 'at+jwt' })],
    ['an extension that we do not know', 'CK-JAR-TYPE', signed({}, { crit: ['x'] })],
    ['another client inside', 'CK-JAR-CLIENT', signed({ client_id: 'spa' })],
    ['no client inside', 'CK-JAR-CLIENT', signed({ client_id: undefined })],
    ['another issuer', 'CK-JAR-CLIENT', signed({ iss: 'spa' })],
    ['another server', 'CK-JAR-AUD', signed({ aud: 'https://other.example' })],
    ['a proof of the client', 'CK-JAR-SUB', signed({ sub: 'signer' })],
    ['a request inside', 'CK-JAR-NESTED', signed({ request: 'x' })],
    ['no signature', 'CK-JAR-SIG', signed({}, { alg: 'none' }).replace(/[^.]*$/, '')],
    ['an HMAC', 'CK-JAR-SIG', signed({}, { alg: 'HS256' })],
    ['a changed signature', 'CK-JAR-SIG', signed().replace(/.{4}$/, 'AAAA')],
    ['an unknown key', 'CK-JAR-SIG', signed({}, { kid: 'another' })],
    ['one of yesterday', 'CK-JAR-TIME', signed({ exp: 1 })],
    ['one of tomorrow', 'CK-JAR-TIME', signed({ nbf: 2e9 })],
    ['a time that is none', 'CK-JAR-TIME', signed({ exp: 'soon' })],
  ])('is refused: %s', (_what, check, request) => {
    const desk = new Desk(wide)
    const back = returned(locationOf(desk.ask(get('/authorize', { ...outside, request }))))
    expect(desk.refusedBy).toBe(check)
    expect(back).toMatchObject({
      to: inside.redirect_uri,
      params: { error: 'invalid_request_object', state: 'outside' },
    })
  })

  it('leads nowhere when the address beside a bad one is not registered', () => {
    const redirect_uri = 'https://attacker.example/cb'
    const response = new Desk(wide).ask(get('/authorize', { ...outside, redirect_uri, request: 'garbage' }))
    expect([response.status, locationOf(response)]).toEqual([400, ''])
    const evil = new Desk(wide).ask(get('/authorize', { ...outside, request: signed({ redirect_uri }) }))
    expect([evil.status, locationOf(evil)]).toEqual([400, ''])
  })

  it('excludes request_uri, and an address of the client is not fetched', () => {
    const ask = (more: object) =>
      returned(locationOf(new Desk(wide).ask(get('/authorize', { ...outside, ...inside, ...more })))).params
        .error
    expect(ask({ request: signed(), request_uri: 'https://client.example/r' })).toBe('invalid_request')
    expect(ask({ request_uri: 'https://client.example/r' })).toBe('request_uri_not_supported')
  })

  it('may be unsigned only where the client registered that', () => {
    const unsigned = signed({}, { alg: 'none' }).replace(/[^.]*$/, '')
    const clients = wide.clients?.map((client) => ({ ...client, request_object_signing_alg: 'none' })) ?? []
    const ask = (desk: Desk) => locationOf(desk.ask(get('/authorize', { ...outside, request: unsigned })))
    expect(ask(new Desk({ ...wide, clients }))).toMatch(login)
    const strict = clients.map((client) => ({ ...client, require_signed_request_object: true }))
    expect(returned(ask(new Desk({ ...wide, clients: strict }))).params.error).toBe('invalid_request_object')
  })
})

describe('a pushed request (RFC 9126)', () => {
  const auth = basic('pusher', 'pusher-secret')
  const good = { ...web, client_id: 'pusher', redirect_uri: 'https://client.example/cb' }
  const push = (desk: Desk, params: object = good, header = auth) =>
    desk.ask(post('/par', { ...params }, [header]))
  const uriOf = (desk: Desk) => String(parseObject(push(desk).body)?.request_uri)
  const open = (desk: Desk, request_uri: string, client_id = 'pusher') =>
    desk.ask(get('/authorize', { client_id, request_uri }))

  it('gets a name that is good for one visit of its client, for a short time (§2.2, §4)', () => {
    const desk = new Desk(wide)
    const response = push(desk)
    expect(response.status).toBe(201)
    expect(parseObject(response.body)).toEqual({
      request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:[\w-]{43}$/),
      expires_in: 90,
    })
    const uri = uriOf(desk)
    expect(open(desk, uri, 'spa').status).toBe(400)
    expect(desk.refusedBy).toBe('CK-PAR-KNOWN')
    expect(locationOf(open(desk, uri))).toMatch(login)
    expect(open(desk, uri).status).toBe(400)
    expect(desk.refusedBy).toBe('CK-PAR-ONCE')
    const later = uriOf(desk)
    desk.now += 90
    expect(open(desk, later).body).toContain('invalid_request_uri')
    expect(desk.refusedBy).toBe('CK-PAR-FRESH')
  })

  it('is the only way for a client that has to push (§5)', () => {
    const { params } = returned(locationOf(new Desk(wide).ask(get('/authorize', good))))
    expect(params).toMatchObject({ error: 'invalid_request', state: web.state })
  })

  it.each<[string, number, string, object]>([
    [
      'an unregistered address',
      400,
      'invalid_request',
      { ...good, redirect_uri: 'https://attacker.example/' },
    ],
    ['an unknown response type', 400, 'unsupported_response_type', { ...good, response_type: 'pigeon' }],
    ['no scope that is known', 400, 'invalid_scope', { ...good, scope: 'photos' }],
    ['a push in a push', 400, 'invalid_request', { ...good, request_uri: 'urn:x' }],
    ['another client', 401, 'invalid_client', { ...good, client_id: 'spa' }],
  ])('is refused as JSON: %s (§2.3)', (_what, status, error, params) => {
    const response = push(new Desk(wide), params)
    expect(response.status).toBe(status)
    expect(parseObject(response.body)).toMatchObject({ error })
  })

  it('may hold a request object of the same client (§3)', () => {
    const desk = new Desk(wide)
    const response = desk.ask(post('/par', { client_id: 'signer', request: signed() }))
    const uri = String(parseObject(response.body)?.request_uri)
    expect(locationOf(open(desk, uri, 'signer'))).toMatch(login)
    const bad = desk.ask(post('/par', { client_id: 'spa', request: signed() }))
    expect(parseObject(bad.body)).toMatchObject({ error: 'invalid_request_object' })
  })

  it('is not there where it is not offered', () => {
    expect(push(new Desk()).status).toBe(404)
  })
})
