import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { type Fields, from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post } from '#servers/authorization/testing/requests.ts'
import { Visitor } from '#servers/authorization/testing/visitor.ts'

const grant = 'urn:ietf:params:oauth:grant-type:device_code'
const start = (desk: Desk, fields: Fields = { scope: 'openid api:read' }, client = 'tv') =>
  told(desk.ask(from(client, '/device_authorization', fields)))
const codes = (desk: Desk) => start(desk).body as Fields
const poll = (desk: Desk, device_code = '', client = 'tv') =>
  told(desk.ask(from(client, '/token', { grant_type: grant, device_code })))

/** Somebody opens the page, types the code, logs in and decides; what is on the screen in the end. */
function decide(desk: Desk, user_code: string, decision = 'allow'): Visitor {
  const visitor = new Visitor(desk)
  visitor.open(get('/device').url)
  visitor.submit({ user_code })
  visitor.submit({ username: alice.username, password: alice.password })
  visitor.submit({ decision })
  return visitor
}

describe('the codes of a device (RFC 8628 §3.1, §3.2)', () => {
  it('are a long and a short one, with the address of the page, never cached', () => {
    const desk = newBackDesk()
    const response = desk.ask(from('tv', '/device_authorization', { scope: 'openid api:read' }))
    const { body } = told(response)
    expect(body).toMatchObject({
      device_code: expect.stringMatching(/^[\w-]{43}$/),
      user_code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
      verification_uri: 'https://as.example/device',
      verification_uri_complete: `https://as.example/device?user_code=${body.user_code}`,
      expires_in: 600,
      interval: 5,
    })
    expect(header(response, 'cache-control')).toBe('no-store')
  })

  it.each<[string, string, string, number, Fields, string?]>([
    ['nobody', 'CK-CLIENT-AUTH', 'invalid_client', 401, { client_id: '' }],
    ['an unknown client', 'CK-CLIENT-AUTH', 'invalid_client', 401, {}, 'nobody'],
    ['a client without the grant', 'CK-GRANT-ALLOWED', 'unauthorized_client', 400, {}, 'spa'],
    ['an unknown scope', 'CK-SCOPE-KNOWN', 'invalid_scope', 400, { scope: 'zorg' }],
    ['an unknown resource', 'CK-RESOURCE-KNOWN', 'invalid_target', 400, { resource: 'https://x.example' }],
  ])('are not given to %s', (_what, check, error, status, fields, client) => {
    const desk = newBackDesk()
    expect(start(desk, fields, client)).toMatchObject({ error, status })
    expect(desk.refusedBy).toBe(check)
  })
})

describe('the polling of a device (RFC 8628 §3.4, §3.5)', () => {
  it('goes from pending to tokens, once', () => {
    const desk = newBackDesk()
    const { device_code, user_code } = codes(desk)
    expect(poll(desk, device_code)).toMatchObject({ status: 400, error: 'authorization_pending' })
    expect(decide(desk, user_code ?? '').agent.html).toContain('Kitchen TV')
    desk.now += 5
    const { status, body } = poll(desk, device_code)
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(
      ['access_token', 'expires_in', 'id_token', 'refresh_token', 'scope', 'token_type'].sort(),
    )
    expect(poll(desk, device_code).error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-DEV-ONCE')
  })

  it('slows a device down that asks too fast, by five seconds more each time', () => {
    const desk = newBackDesk()
    const { device_code } = codes(desk)
    const ask = (wait: number) => {
      desk.now += wait
      return poll(desk, device_code).error
    }
    expect([0, 4, 9, 14, 20].map(ask)).toEqual([
      'authorization_pending',
      'slow_down',
      'slow_down',
      'slow_down',
      'authorization_pending',
    ])
  })

  it('tells at once what the user has decided', () => {
    const desk = newBackDesk()
    const { device_code, user_code } = codes(desk)
    poll(desk, device_code)
    expect(decide(desk, user_code ?? '', 'deny').agent.html).toContain('Not connected')
    expect(poll(desk, device_code).error).toBe('access_denied')
  })

  it('ends after expires_in, also for a user who comes late', () => {
    const desk = newBackDesk()
    const { device_code, user_code } = codes(desk)
    desk.now += 600
    expect(poll(desk, device_code).error).toBe('expired_token')
    const visitor = new Visitor(desk)
    visitor.open(get('/device').url)
    visitor.submit({ user_code: user_code ?? '' })
    expect(desk.refusedBy).toBe('CK-DEV-USERCODE')
  })

  it.each<[string, string, string, (code: string) => [string, string]]>([
    ['without a code', 'CK-DEV-PRESENT', 'invalid_request', () => ['', 'tv']],
    ['with a made-up one', 'CK-DEV-CODE', 'invalid_grant', () => ['x', 'tv']],
    ['by another client', 'CK-GRANT-ALLOWED', 'unauthorized_client', (code) => [code, 'spa']],
  ])('is refused %s', (_what, check, error, change) => {
    const desk = newBackDesk()
    const [code, client] = change(codes(desk).device_code ?? '')
    expect(poll(desk, code, client).error).toBe(error)
    expect(desk.refusedBy).toBe(check)
  })

  it('is refused to another device client', () => {
    const desk = newBackDesk()
    const { device_code = '' } = codes(desk)
    const stored = desk.store.devices.get(device_code)
    if (stored) desk.store.devices.set(device_code, { ...stored, clientId: 'other-tv' })
    expect(poll(desk, device_code).error).toBe('invalid_grant')
  })
})

describe('the verification page (RFC 8628 §3.3, §5.1, §5.4)', () => {
  it.each([
    (code: string) => code.toLowerCase(),
    (code: string) => ` ${code.replace('-', ' . ')}`,
    (code: string) => code.replace('-', ''),
  ])('takes the code however it is written (§6.1)', (written) => {
    const desk = newBackDesk()
    const { device_code, user_code = '' } = codes(desk)
    decide(desk, written(user_code))
    expect(poll(desk, device_code).status).toBe(200)
  })

  it('fills in the code of the link and waits for a click; then it asks, with app, rights and code', () => {
    const desk = newBackDesk()
    const { user_code = '', verification_uri_complete = '', device_code } = codes(desk)
    const visitor = new Visitor(desk)
    const before = visitor.open(verification_uri_complete)
    expect(before.body).toContain(`value="${user_code}"`)
    expect(before.body).toContain('<button type="submit">Continue</button>')
    visitor.submit({ user_code })
    visitor.submit({ username: alice.username, password: alice.password })
    for (const part of ['Kitchen TV', 'api:read', user_code, 'Deny'])
      expect(visitor.agent.html).toContain(part)
    expect(poll(desk, device_code).error).toBe('authorization_pending')
  })

  it('asks again though the user is logged in and has allowed this app before', () => {
    const desk = newBackDesk()
    const visitor = decide(desk, codes(desk).user_code ?? '')
    const { user_code = '', device_code } = codes(desk)
    visitor.open(get('/device').url)
    visitor.submit({ user_code })
    expect(visitor.agent.url).toContain('/consent?txn=')
    expect(poll(desk, device_code).error).toBe('authorization_pending')
  })

  it('goes straight on with the code of a link only where the defence is off', () => {
    const desk = newBackDesk()
    desk.switches = { 'SW-DEV-CONFIRM': 'off' }
    const visitor = new Visitor(desk)
    visitor.open(codes(desk).verification_uri_complete ?? '')
    expect(visitor.agent.url).toContain('/login?txn=')
  })

  it.each(['WRONG', '', '"><script>', 'WDJBMJHT'])('knows no "%s"', (user_code) => {
    const desk = newBackDesk()
    const response = desk.ask(post('/device', { user_code }))
    expect([response.status, desk.refusedBy]).toEqual([200, 'CK-DEV-USERCODE'])
    expect(response.body).not.toContain('<script')
  })

  it('takes a code only once, and not after a denial', () => {
    const desk = newBackDesk()
    const { user_code = '' } = codes(desk)
    decide(desk, user_code, 'deny')
    desk.ask(post('/device', { user_code }))
    expect(desk.refusedBy).toBe('CK-DEV-USERCODE')
  })

  it('locks a browser out for a minute after five wrong codes, the right one too, and nobody else', () => {
    const desk = newBackDesk()
    const { user_code = '' } = codes(desk)
    const visitor = new Visitor(desk)
    visitor.open(get('/device').url)
    for (let n = 0; n < 5; n++) visitor.submit({ user_code: 'WRONG' })
    const response = visitor.submit({ user_code })
    expect([response.status, header(response, 'retry-after')]).toEqual([429, '60'])
    expect(desk.refusedBy).toBe('CK-DEV-TRIES')
    decide(desk, user_code)
    desk.now += 60
    visitor.open(get('/device').url)
    expect(visitor.submit({ user_code: codes(desk).user_code ?? '' }).status).toBe(200)
  })

  it('bounds the guesses of all browsers together', () => {
    const desk = newBackDesk()
    const guess = (n: number) =>
      desk.ask({
        ...post('/device', { user_code: `G${n}` }),
        headers: [
          ['Cookie', `as_interaction=b${n}`],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
      })
    const answers = Array.from({ length: 201 }, (_, n) => guess(n).status)
    expect(answers.filter((status) => status === 429)).toHaveLength(1)
  })
})

describe('rights in detail for a device (RFC 9396 §3 with RFC 8628)', () => {
  const detailTypes = {
    print: { meaning: 'print photos', fields: { album: 'text', copies: 'any' }, required: ['album'] },
  } as const
  const details = [{ type: 'print', album: '<b>summer' }]
  const wanted = { authorization_details: JSON.stringify(details) }
  const deskOf = () => newBackDesk({ detailTypes })

  it('are shown to the person, and come with the tokens', () => {
    const desk = deskOf()
    const { device_code = '', user_code = '' } = start(desk, wanted).body as Fields
    const visitor = new Visitor(desk)
    visitor.open(get('/device').url)
    visitor.submit({ user_code })
    visitor.submit({ username: alice.username, password: alice.password })
    expect(visitor.agent.html).toContain('album: &#60;b&#62;summer')
    visitor.submit({ decision: 'allow' })
    const { body } = poll(desk, device_code)
    expect(body.authorization_details).toEqual(details)
    // No scope was asked for, so none came on top.
    expect(body).not.toHaveProperty('scope')
    const kept = desk.store.accessTokens.get(String(body.access_token))
    expect([kept?.scope, kept?.authorizationDetails]).toEqual([[], details])
  })

  it('stay with the refresh token, and can be narrowed when the device asks', () => {
    const desk = deskOf()
    const both = [...details, { type: 'print', album: 'winter' }]
    const fields = { scope: 'openid api:read', authorization_details: JSON.stringify(both) }
    const { device_code = '', user_code = '' } = start(desk, fields).body as Fields
    decide(desk, user_code)
    const first = told(
      desk.ask(
        from('tv', '/token', {
          grant_type: grant,
          device_code,
          authorization_details: JSON.stringify(details),
        }),
      ),
    )
    expect(first.body.authorization_details).toEqual(details)
    const refresh_token = String(first.body.refresh_token)
    const again = told(desk.ask(from('tv', '/token', { grant_type: 'refresh_token', refresh_token })))
    expect(again.body.authorization_details).toEqual(both)
  })

  it.each<[string, string, string]>([
    ['no JSON', '[', 'CK-RAR-FORM'],
    ['an empty list', '[]', 'CK-RAR-FORM'],
    ['no type', '[{"album":"x"}]', 'CK-RAR-FORM'],
    ['an unknown type', '[{"type":"fly"}]', 'CK-RAR-TYPE'],
    ['a missing field', '[{"type":"print"}]', 'CK-RAR-FIELDS'],
    ['a field too many', '[{"type":"print","album":"x","fly":1}]', 'CK-RAR-FIELDS'],
  ])('are refused as JSON: %s', (_what, authorization_details, check) => {
    const desk = deskOf()
    expect(start(desk, { authorization_details })).toMatchObject({
      error: 'invalid_authorization_details',
      status: 400,
    })
    expect(desk.refusedBy).toBe(check)
  })
})
