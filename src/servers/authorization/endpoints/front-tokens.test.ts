import { describe, expect, it } from 'vitest'
import { type HttpResponse, header } from '#network/http.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { halfHash, sha256Base64url } from '#protocol/hashes.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { script } from '#servers/authorization/pages/form-post.ts'
import { frontTokens } from '#servers/authorization/parts/front-tokens.ts'
import { alice, issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { hybrid, wide } from '#servers/authorization/testing/wide.ts'

const allow = (desk: Desk, params: Readonly<Record<string, string>>, decision = 'allow'): HttpResponse => {
  const visitor = new Visitor(desk)
  visitor.open(get('/authorize', params).url)
  visitor.submit({ username: alice.username, password: alice.password })
  return visitor.submit({ decision })
}
const answerTo = (params: Readonly<Record<string, string>>, desk = new Desk(wide)) =>
  returned(locationOf(allow(desk, params)))
const claimsOf = (token: string | undefined) => decodeJwt(token ?? '')?.claims ?? {}

describe('tokens from the authorization endpoint (OpenID Connect Core §3.2, §3.3)', () => {
  it.each([
    ['id_token', ['id_token']],
    ['token id_token', ['id_token', 'access_token', 'token_type', 'expires_in', 'scope']],
    ['id_token code', ['code', 'id_token']],
    ['code token', ['code', 'access_token', 'token_type', 'expires_in', 'scope']],
    ['token code id_token', ['code', 'id_token', 'access_token', 'token_type', 'expires_in', 'scope']],
  ])('%s comes in the fragment, with state and iss', (response_type, names) => {
    const back = answerTo({ ...hybrid, response_type })
    expect(back.in).toBe('fragment')
    expect(Object.keys(back.params)).toEqual([...names, 'state', 'iss'])
    expect(back.params).toMatchObject({ state: hybrid.state, iss: issuer })
  })

  it('ties the ID token to what comes along (§3.2.2.10, §3.3.2.11)', () => {
    const { params } = answerTo({ ...hybrid, response_type: 'code id_token token' })
    expect(claimsOf(params.id_token)).toMatchObject({
      nonce: 'n-1',
      aud: 'implicit',
      at_hash: halfHash(params.access_token ?? ''),
      c_hash: halfHash(params.code ?? ''),
    })
    expect(claimsOf(params.id_token)).not.toHaveProperty('email')
  })

  it('says how long the access token lives, also where the client has a lifetime of its own (RFC 6749 §4.2.2)', () => {
    const response_type = 'code id_token token'
    const lives = (differs: object) => {
      const desk = new Desk({ ...wide, clients: wide.clients?.map((one) => ({ ...one, ...differs })) ?? [] })
      const { params } = answerTo({ ...hybrid, response_type }, desk)
      const stored = desk.store.accessTokens.get(params.access_token ?? '')
      return [params.expires_in, String((stored?.expiresAt ?? 0) - desk.now)]
    }
    expect(lives({})).toEqual(['3600', '3600'])
    expect(lives({ access_token_lifetime: 600 })).toEqual(['600', '600'])
  })

  it('puts the claims of the scope into an ID token that stays alone (§5.4)', () => {
    const { params } = answerTo({ ...hybrid, response_type: 'id_token' })
    expect(claimsOf(params.id_token)).toMatchObject({ email: 'alice@mail.example', email_verified: true })
    expect(claimsOf(params.id_token)).not.toHaveProperty('at_hash')
  })

  it.each([
    ['no nonce', 'CK-NONCE-PRESENT', 'invalid_request', without(hybrid, 'nonce')],
    ['a query', 'CK-RESPONSE-MODE', 'invalid_request', { ...hybrid, response_mode: 'query' }],
    ['a query in a JWT', 'CK-RESPONSE-MODE', 'invalid_request', { ...hybrid, response_mode: 'query.jwt' }],
    ['no openid', 'CK-SCOPE-OPENID', 'invalid_request', { ...hybrid, scope: 'email' }],
    ['token alone', 'CK-RESPONSE-TYPE', 'unsupported_response_type', { ...hybrid, response_type: 'token' }],
    [
      'a word twice',
      'CK-RESPONSE-TYPE',
      'unsupported_response_type',
      { ...hybrid, response_type: 'id_token id_token' },
    ],
  ])('refuses %s, in the fragment', (_what, check, error, params) => {
    const desk = new Desk(wide)
    const back = returned(locationOf(desk.ask(get('/authorize', params))))
    expect(desk.refusedBy).toBe(check)
    expect(back).toMatchObject({ in: 'fragment', params: { error, state: hybrid.state, iss: issuer } })
  })

  it('sends no token to an http address (§3.2.2.1)', () => {
    const desk = new Desk(wide)
    const response = desk.ask(get('/authorize', { ...hybrid, redirect_uri: 'http://client.example/cb' }))
    expect(desk.refusedBy).toBe('CK-REDIRECT-HTTPS')
    expect([response.status, locationOf(response)]).toEqual([400, ''])
  })

  it('gives an access token for response_type=token where the lesson switches the check off', () => {
    const desk = new Desk({ parts: [frontTokens] })
    desk.switches = { 'CK-RESPONSE-TYPE': 'off' }
    const implicit = { ...hybrid, client_id: 'spa', scope: 'profile', response_type: 'token' }
    const { params } = answerTo(implicit, desk)
    expect(params).toMatchObject({ token_type: 'Bearer', scope: 'profile' })
    const none = desk.ask(get('/authorize', without({ ...hybrid, client_id: 'spa' }, 'response_type')))
    expect(returned(locationOf(none)).params.error).toBe('unsupported_response_type')
    const core = new Desk()
    core.switches = desk.switches
    core.ask(get('/authorize', implicit))
    expect(core.refusedBy, 'where no part can make one').toBe('CK-RESPONSE-WORDS')
  })
})

describe('form_post (OAuth 2.0 Form Post Response Mode §2)', () => {
  const params = { ...hybrid, response_type: 'id_token', response_mode: 'form_post' }
  const fields = (html: string) => Object.fromEntries(hiddenFields(html))

  it('is a page whose form posts the answer to the client, with or without scripts', () => {
    const desk = new Desk(wide)
    const response = allow(desk, params)
    const agent = { id: 'x', jar: [], url: `${issuer}/consent`, html: response.body }
    expect(response.status).toBe(200)
    expect(formTarget(agent)).toBe(hybrid.redirect_uri)
    expect(fields(response.body)).toEqual({ id_token: expect.any(String), state: hybrid.state, iss: issuer })
    expect(response.body).toContain('<button type="submit">')
  })

  it('lets its one script run, its form go to the client, and nothing else', () => {
    const response = allow(new Desk(wide), params)
    const policy = header(response, 'content-security-policy') ?? ''
    const hash = sha256Base64url(script).replaceAll('-', '+').replaceAll('_', '/')
    expect(response.body).toContain(`<script>${script}</script>`)
    expect(policy).toContain(`script-src 'sha256-${hash}='`)
    expect(policy).toContain('form-action https://client.example;')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(response.headers.filter(([name]) => name === 'Content-Security-Policy')).toHaveLength(1)
    expect(header(response, 'cache-control')).toBe('no-store')
  })

  it('carries errors in the same way, and escapes what a stranger wrote', () => {
    expect(fields(allow(new Desk(wide), params, 'deny').body)).toMatchObject({
      error: 'access_denied',
      state: hybrid.state,
    })
    const { body } = new Desk(wide).ask(
      get('/authorize', { ...without(params, 'nonce'), state: '"><script>x' }),
    )
    expect(fields(body)).toMatchObject({ error: 'invalid_request', state: '"><script>x' })
    expect(body).not.toContain('"><script>x')
  })

  it('never posts to an address that is not registered', () => {
    const response = new Desk(wide).ask(
      get('/authorize', { ...params, redirect_uri: 'https://attacker.example/cb' }),
    )
    expect(response.status).toBe(400)
    expect(response.body).not.toContain('attacker')
  })
})

describe('JARM §2', () => {
  it.each([
    ['jwt', 'code', 'query'],
    ['jwt', 'code id_token', 'fragment'],
    ['fragment.jwt', 'code', 'fragment'],
  ])('response_mode=%s of %s: one signed response in the %s', (response_mode, response_type, where) => {
    const desk = new Desk(wide)
    const back = answerTo({ ...hybrid, response_type, response_mode }, desk)
    expect(back.in).toBe(where)
    expect(Object.keys(back.params)).toEqual(['response'])
    expect(claimsOf(back.params.response)).toMatchObject({
      iss: issuer,
      aud: 'implicit',
      exp: desk.now + 600,
      code: expect.any(String),
      state: hybrid.state,
    })
  })
})
