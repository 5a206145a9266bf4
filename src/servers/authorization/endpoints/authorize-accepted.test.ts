import { describe, expect, it } from 'vitest'
import { encodeComponent } from '#protocol/pairs.ts'
import { alice, issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'

const accepted: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['unknown parameters (§3.1)', { ...web, zorg: '1', display: 'hologram', claims: '{' }],
  ['parameters without a value (§3.1)', { ...web, prompt: '', max_age: '', response_mode: '', request: '' }],
  ['unknown scopes beside openid (Core §3.1.2.1)', { ...web, scope: 'openid photos' }],
  [
    'hints that mean nothing here (Core §3.1.2.1)',
    { ...web, acr_values: '9', ui_locales: 'tlh', claims_locales: 'x' },
  ],
  ['a confidential client with PKCE (RFC 9700 §2.1.1)', { ...spa, client_id: 'web-basic' }],
  [
    'any port of a loopback address (RFC 8252 §7.3)',
    { ...spa, client_id: 'loopback', redirect_uri: 'http://127.0.0.1:53219/cb?app=1' },
  ],
  ['any port of the IPv6 one', { ...spa, client_id: 'loopback', redirect_uri: 'http://[::1]:1/cb' }],
  [
    'no redirect_uri where one is registered and nobody logs in (§3.1.2.3)',
    { ...without(spa, 'redirect_uri'), client_id: 'native', scope: 'profile' },
  ],
]

describe('good authorization requests (RFC 6749 §3.1)', () => {
  it.each(accepted)('takes %s', (_what, params) => {
    for (const ask of [get('/authorize', params), post('/authorize', params)]) {
      const desk = new Desk()
      expect(locationOf(desk.ask(ask))).toMatch(/^https:\/\/as\.example\/login\?txn=[A-Za-z0-9_-]{43}$/)
      expect(desk.refusedBy).toBeUndefined()
    }
  })

  it('reads the query of a GET and the body of a POST, and never both (Core §3.1.2.1)', () => {
    const desk = new Desk()
    const inQuery = get('/authorize', web)
    expect(desk.ask({ ...inQuery, method: 'POST' }).status).toBe(400)
    expect(desk.ask({ ...post('/authorize', web), method: 'GET' }).status).toBe(400)
    expect(desk.ask({ ...post('/authorize', web), headers: [['Content-Type', 'text/plain']] }).status).toBe(
      400,
    )
  })
})

/** State of 128 characters, all that RFC 6749 Appendix A.5 allows, and what only an encoding can carry. */
const states = [
  'x'.repeat(128),
  Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join(''),
  '&code=forged#frag?iss=x',
  '100% +%2B/=',
  'naïve 🪁 \u0000\n',
]

describe('the answer (RFC 6749 §4.1.2, RFC 9207 §2)', () => {
  it.each(states)('echoes state byte for byte: %j', (state) => {
    for (const decision of ['allow', 'deny']) {
      const location = new Visitor(new Desk()).logIn(
        get('/authorize', { ...web, state }).url,
        alice,
        decision,
      )
      expect(location).toContain(`&state=${encodeComponent(state)}&`)
      expect(returned(location).params).toMatchObject({ state, iss: issuer })
    }
  })

  it('carries a code and nothing else, in the query', () => {
    const { params, to } = returned(new Visitor(new Desk()).logIn(get('/authorize', web).url, alice))
    expect(to).toBe(web.redirect_uri)
    expect(params).toEqual({
      code: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      state: web.state,
      iss: issuer,
    })
  })

  it('has no state where none was sent, or an empty one', () => {
    for (const params of [without(web, 'state'), { ...web, state: '' }]) {
      const location = new Visitor(new Desk()).logIn(get('/authorize', params).url, alice)
      expect(Object.keys(returned(location).params)).toEqual(['code', 'iss'])
    }
  })

  it('goes into the fragment where the client asks for it (OAuth 2.0 Multiple Response Types §2.1)', () => {
    const url = get('/authorize', { ...web, response_mode: 'fragment' }).url
    expect(new Visitor(new Desk()).logIn(url, alice)).toMatch(/^http:\/\/localhost:47199\/cb#code=/)
  })

  it('keeps the query of the redirect URI (§3.1.2)', () => {
    const redirect_uri = 'http://127.0.0.1:8080/cb?app=1'
    const location = new Visitor(new Desk()).logIn(
      get('/authorize', { ...spa, client_id: 'loopback', redirect_uri }).url,
      alice,
    )
    expect(location.startsWith(`${redirect_uri}&code=`)).toBe(true)
  })

  it('carries no code beside access_denied', () => {
    const { params } = returned(new Visitor(new Desk()).logIn(get('/authorize', web).url, alice, 'deny'))
    expect(Object.keys(params)).toEqual(['error', 'error_description', 'state', 'iss'])
    expect(params.error).toBe('access_denied')
  })
})
