import { describe, expect, it } from 'vitest'
import { decodeJwt, encodeJwt, parseObject } from '#protocol/jwt.ts'
import { codeFor, redeem, redemption, tokensFor } from '#servers/authorization/testing/codes.ts'
import { alice, config } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, spa, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { wide } from '#servers/authorization/testing/wide.ts'

const errorOf = (desk: Desk, params: object) =>
  returned(locationOf(desk.ask(get('/authorize', { ...params })))).params.error
const bob = { username: '<i>"bob"&', password: 'builder' }

describe('claims (OpenID Connect Core §5.5)', () => {
  it('come where they were asked for, if they are known', () => {
    const claims = JSON.stringify({
      id_token: { email: null, zorg: null },
      userinfo: { name: { essential: true } },
    })
    const desk = new Desk(wide)
    const { id_token } = tokensFor(desk, { ...spa, claims })
    expect(decodeJwt(String(id_token))?.claims).toMatchObject({ email: 'alice@mail.example' })
    expect([...desk.store.accessTokens.values()][0]?.claims).toEqual(['name'])
  })

  it('never replace a claim of the token itself', () => {
    const claims = JSON.stringify({ id_token: { aud: null, iss: null, exp: null, at_hash: null } })
    const users = [{ ...alice, claims: { aud: 'evil', iss: 'evil', exp: 1, at_hash: 'x' } }]
    const { id_token } = tokensFor(new Desk({ ...wide, users }), { ...spa, claims })
    expect(decodeJwt(String(id_token))?.claims).toMatchObject({ aud: 'spa', iss: config.issuer })
  })

  it.each([
    '{',
    '[]',
    '1',
    '{"id_token":1}',
    '{"userinfo":{"name":true}}',
    '{"id_token":{"acr":{"values":1}}}',
    '['.repeat(9000),
  ])('are refused malformed: %.40s', (claims) =>
    expect(errorOf(new Desk(wide), { ...web, claims })).toBe('invalid_request'),
  )

  it('can insist on a user (§5.5.1) and on a strength that nobody reaches (§5.5.1.1)', () => {
    const ask = (claims: object) => {
      const visitor = new Visitor(new Desk(wide))
      visitor.open(get('/authorize', { ...web, claims: JSON.stringify({ id_token: claims }) }).url)
      return returned(locationOf(visitor.submit(alice))).params.error
    }
    expect(ask({ sub: { value: 'u-2002' } })).toBe('login_required')
    expect(ask({ acr: { essential: true, values: ['gold'] } })).toBe('unmet_authentication_requirements')
  })
})

describe('id_token_hint (OpenID Connect Core §3.1.2.1)', () => {
  const desk = new Desk(wide)
  const hint = String(tokensFor(desk, web).id_token)
  const logIn = (user: { username: string; password: string }) => {
    const visitor = new Visitor(desk)
    visitor.logIn(get('/authorize', web).url, user)
    return visitor
  }
  const silent = { ...web, prompt: 'none', id_token_hint: hint }

  it('lets the same user pass, also after it has expired', () => {
    desk.now += 3600
    expect(returned(locationOf(logIn(alice).open(get('/authorize', silent).url))).params).toHaveProperty(
      'code',
    )
  })

  it('stops another user: login_required', () => {
    expect(returned(locationOf(logIn(bob).open(get('/authorize', silent).url))).params.error).toBe(
      'login_required',
    )
    const visitor = new Visitor(desk)
    visitor.open(get('/authorize', without(silent, 'prompt')).url)
    expect(visitor.agent.html).toContain('value="alice"')
    expect(returned(locationOf(visitor.submit(bob))).params.error).toBe('login_required')
  })

  it('has to be an ID token of this server', () => {
    const [head = '', body = ''] = hint.split('.')
    const other = encodeJwt(
      { ...decodeJwt(hint)?.header, typ: 'at+jwt' },
      decodeJwt(hint)?.claims ?? {},
      config.sign,
    )
    for (const bad of ['not-a-jwt', `${head}.${body}.AAAA`, `${head}.${body}.`, other])
      expect(errorOf(desk, { ...web, id_token_hint: bad })).toBe('invalid_request')
  })
})

describe('resource (RFC 8707 §2)', () => {
  it.each(['/api', 'https://api.example/#x', 'https://other.example/', 'api'])('refuses %s', (resource) => {
    expect(errorOf(new Desk(wide), { ...web, resource })).toBe('invalid_target')
  })

  it('is kept with the code', () => {
    const desk = new Desk(wide)
    codeFor(desk, { ...web, resource: 'https://api.example/' })
    expect([...desk.store.codes.values()][0]?.request.resource).toEqual(['https://api.example/'])
  })
})

describe('authorization_details (RFC 9396)', () => {
  it.each([
    '{',
    '{}',
    '[]',
    '[1]',
    '[{"actions":["print"]}]',
    '[{"type":1}]',
    '[{"type":"nonsense"}]',
    '[{"type":"__proto__"}]',
    '[{"type":"print"}]',
    '[{"type":"print","album":7}]',
    '[{"type":"print","album":"a","more":1}]',
    '[{"type":"print","album":"a","actions":["delete"]}]',
    '[{"type":"print","album":"a","actions":"print"}]',
  ])('refuses %s (§5)', (authorization_details) => {
    expect(errorOf(new Desk(wide), { ...web, authorization_details })).toBe('invalid_authorization_details')
  })

  it('are shown to the user, and come back with the tokens (§7)', () => {
    const desk = new Desk(wide)
    const details = [{ type: 'print', album: 'Sum<mer', actions: ['print'] }]
    const request = { ...without(web, 'scope', 'nonce'), authorization_details: JSON.stringify(details) }
    const visitor = new Visitor(desk)
    visitor.open(get('/authorize', request).url)
    visitor.submit(alice)
    expect(visitor.agent.html).toContain('print photos')
    expect(visitor.agent.html).toContain('Sum&#60;mer')
    const { code = '' } = returned(locationOf(visitor.submit({ decision: 'allow' }))).params
    expect(parseObject(redeem(desk, redemption(request, code)).body)?.authorization_details).toEqual(details)
  })
})

describe('offline_access (OpenID Connect Core §11)', () => {
  it.each([
    [undefined, false],
    ['consent', true],
    ['login', false],
  ])('with prompt %s is granted: %s', (prompt, granted) => {
    const clients =
      wide.clients?.map((one) => ({
        ...one,
        scope: 'openid offline_access',
        grant_types: ['authorization_code', 'refresh_token'],
      })) ?? []
    const desk = new Desk({ ...wide, clients })
    codeFor(desk, { ...web, scope: 'openid offline_access', ...(prompt === undefined ? {} : { prompt }) })
    expect([...desk.store.codes.values()][0]?.request.scope.includes('offline_access')).toBe(granted)
  })
})
