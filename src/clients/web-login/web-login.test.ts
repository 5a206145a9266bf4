import { describe, expect, it } from 'vitest'
import { idToken, issuer, json, now } from '#clients/testing/context.ts'
import { formPostConfig, WebBench, webConfig } from '#clients/testing/web.ts'
import { header, headers, queryOf } from '#network/http.ts'
import { decodeForm, encodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { codeChallengeOf } from '#protocol/pkce.ts'

describe('a web app with a secret: login (RFC 6749 4.1, OpenID Connect Core 3.1)', () => {
  it('sends the browser away with fresh values, and knows it again by a cookie', () => {
    const bench = new WebBench()
    const one = bench.begin()
    expect(Object.fromEntries(one)).toMatchObject({
      response_type: 'code',
      client_id: 'client',
      redirect_uri: 'https://app.example/callback',
      scope: 'openid profile',
      code_challenge_method: 'S256',
    })
    expect(bench.jar.get('session')).toMatch(/^[\w-]{43}$/)
    const two = bench.begin()
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(valueOf(two, name)).not.toBe(valueOf(one, name))
  })

  it('redeems the code with Basic and the verifier, and gives the session a new name', () => {
    const bench = new WebBench()
    const request = bench.begin()
    const before = bench.jar.get('session')
    expect(bench.visit(`/callback?${encodeForm(bench.answer(request))}`)).toBe(true)
    const token = bench.build('token')
    expect(header(token, 'authorization')).toBe(`Basic ${btoa('client:se%20cret%2F1')}`)
    const form = Object.fromEntries(decodeForm(token.body))
    expect(form).toMatchObject({
      grant_type: 'authorization_code',
      code: 'c-1',
      redirect_uri: webConfig.redirect_uri,
    })
    expect(codeChallengeOf(form.code_verifier ?? '')).toBe(valueOf(request, 'code_challenge'))
    expect(bench.take('token', bench.tokens(request))).toBe(true)
    expect(bench.judge()).toBe(true)
    const answer = bench.reply()
    expect([answer.status, header(answer, 'location')]).toEqual([303, '/home'])
    expect(headers(answer, 'set-cookie')).toEqual([
      expect.stringMatching(/^session=[\w-]{43}; HttpOnly; Secure; SameSite=Lax; Path=\/$/),
    ])
    expect(bench.jar.get('session')).not.toBe(before)
    expect(Object.keys(bench.state.visitors)).toEqual([bench.jar.get('session')])
    bench.visit('/home')
    expect(bench.reply().body).toContain('Hello, Lina')
  })

  it('asks for photos without openid: no nonce, no ID token', () => {
    const bench = new WebBench({ ...webConfig, scope: 'photos.read', pkce: 'none' })
    const request = bench.begin('/import')
    expect(request.map(([name]) => name)).toEqual([
      'response_type',
      'client_id',
      'redirect_uri',
      'scope',
      'state',
    ])
    bench.visit(`/callback?${encodeForm(bench.answer(request))}`)
    expect(bench.take('token', json({ access_token: 'at-1', token_type: 'bEARER' }))).toBe(true)
    expect(header(bench.build('photos'), 'authorization')).toBe('Bearer at-1')
    expect(bench.take('photos', json({ photos: [{ id: 7 }] }))).toBe(true)
    expect(header(bench.reply(), 'location')).toBe('/home')
    bench.visit('/home')
    expect(bench.reply().body).toContain('1 photos are ready')
  })

  it.each([
    ['another state', { state: 'x' }, 'CK-STATE'],
    ['no state', { state: undefined }, 'CK-STATE'],
    ['another server', { iss: `${issuer}/` }, 'CK-ISS-RFC9207'],
    ['no iss, though promised', { iss: undefined }, 'CK-ISS-RFC9207'],
    ['an error beside a code', { error: 'access_denied' }, 'CK-AUTHZ-ERROR'],
    ['no code', { code: undefined }, 'CK-CODE-CAME'],
  ])('refuses a callback with %s, and uses nothing of it', (_what, change, id) => {
    const bench = new WebBench()
    const request = bench.begin()
    expect(bench.visit(`/callback?${encodeForm(bench.answer(request, change))}`)).toBe(false)
    expect([bench.refusedBy, bench.reply().status]).toEqual([id, 400])
    expect(JSON.stringify(bench.state.visitors)).not.toContain('c-1')
    // The transaction is used up: the right answer comes too late.
    expect(bench.visit(`/callback?${encodeForm(bench.answer(request))}`)).toBe(false)
  })

  it('refuses an answer that comes twice, in another browser, or with a parameter twice', () => {
    const bench = new WebBench()
    const query = encodeForm(bench.answer(bench.begin()))
    const jar = bench.jar
    bench.jar = new Map()
    expect([bench.visit(`/callback?${query}`), bench.refusedBy]).toEqual([false, 'CK-STATE'])
    bench.jar = jar
    expect([bench.visit(`/callback?${query}&code=x`), bench.refusedBy]).toEqual([false, 'CK-CALLBACK-ONCE'])
    const again = encodeForm(bench.answer(bench.begin()))
    expect(bench.visit(`/callback?${again}`)).toBe(true)
    expect(bench.visit(`/callback?${again}`)).toBe(false)
  })

  it('logs Lina in as Mallory where nobody checks state and nonce (RFC 9700 4.7)', () => {
    const bench = new WebBench({ ...webConfig, pkce: 'none' })
    bench.switches = { 'CK-STATE': 'off', 'CK-IDT-NONCE': 'off' }
    expect(bench.visit(`/callback?${encodeForm(bench.answer([], { code: 'mallory', state: 's' }))}`)).toBe(
      true,
    )
    expect(valueOf(decodeForm(bench.build('token').body), 'code')).toBe('mallory')
    expect(bench.take('token', bench.tokens([], { sub: 'u-6066', name: 'Mallory' }))).toBe(true)
    expect(bench.judge()).toBe(true)
    expect(bench.reply().status).toBe(303)
  })

  it('keeps the session of who is logged in when a later login fails', () => {
    const bench = new WebBench()
    bench.logIn()
    bench.visit(`/callback?${encodeForm(bench.answer(bench.begin(), { state: 'x' }))}`)
    bench.reply()
    bench.visit('/home')
    expect(bench.reply().body).toContain('Hello, Lina')
  })
})

describe('refresh (RFC 6749 6, OpenID Connect Core 12.2)', () => {
  it('sends the refresh token with its secret, and keeps the new one', () => {
    const bench = new WebBench()
    bench.logIn()
    bench.visit('/home')
    expect(Object.fromEntries(decodeForm(bench.build('refresh').body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'rt-1',
    })
    expect(bench.take('photos', json({}, 401))).toBe(false)
    expect(
      bench.take('refresh', json({ access_token: 'at-2', token_type: 'Bearer', refresh_token: 'rt-2' })),
    ).toBe(true)
    expect(bench.judge('refreshed-id-token')).toBe(true)
    expect(valueOf(decodeForm(bench.build('refresh').body), 'refresh_token')).toBe('rt-2')
    expect(bench.take('refresh', json({ access_token: 'at-3', token_type: 'Bearer' }))).toBe(true)
    expect(valueOf(decodeForm(bench.build('refresh').body), 'refresh_token')).toBe('rt-2')
  })

  it.each([
    ['somebody else', { sub: 'u-6066' }, 'CK-RIDT-SUB'],
    ['another login time', { auth_time: now - 9 }, 'CK-RIDT-AUTH-TIME'],
    ['another nonce', { nonce: 'x' }, 'CK-RIDT-NONCE'],
    ['another issuer', { iss: 'https://other.example' }, 'CK-IDT-ISS'],
    ['another app', { aud: 'other' }, 'CK-IDT-AUD'],
    ['another form of aud', { aud: ['client'] }, 'CK-RIDT-AUD'],
    ['an old token', { exp: now - 1 }, 'CK-IDT-EXP'],
  ])('refuses a new ID token about %s', (_what, change, id) => {
    const bench = new WebBench()
    bench.logIn()
    bench.visit('/home')
    const id_token = idToken(change)
    bench.take('refresh', json({ access_token: 'at-2', token_type: 'Bearer', id_token }))
    expect([bench.judge('refreshed-id-token'), bench.refusedBy]).toEqual([false, id])
    expect(JSON.stringify(bench.state.visitors)).not.toContain('at-2')
  })
})

describe('an ID token in a form post (OpenID Connect Core 3.2, Form Post 2)', () => {
  const begun = () => {
    const bench = new WebBench(formPostConfig)
    const request = bench.begin()
    const post = (change: Readonly<Record<string, string | undefined>> = {}): Pair[] =>
      bench.answer(request, {
        code: undefined,
        id_token: idToken({ nonce: valueOf(request, 'nonce') }),
        ...change,
      })
    return { bench, request, post }
  }

  it('logs in, with a cookie that another site’s POST carries', () => {
    const bench = new WebBench(formPostConfig)
    bench.visit('/login')
    bench.state = bench.app.act('starts-login', bench.state, bench).state
    const away = bench.reply()
    expect(header(away, 'set-cookie')).toMatch(/^oidc=.*; Secure; SameSite=None/)
    expect(Object.fromEntries(queryOf(header(away, 'location') ?? ''))).toMatchObject({
      response_type: 'id_token',
      response_mode: 'form_post',
    })
    const { bench: other, post } = begun()
    expect([other.visit('/callback', post()), other.judge()]).toEqual([true, true])
    other.reply()
    expect([...other.jar.keys()]).toEqual(['session'])
  })

  it('refuses where the cookie did not come (SameSite), or came with another state', () => {
    const { bench, post } = begun()
    const jar = bench.jar
    bench.jar = new Map()
    expect([bench.visit('/callback', post()), bench.refusedBy]).toEqual([false, 'CK-FORM-STATE'])
    bench.jar = jar
    expect([bench.visit('/callback', post({ state: 'x' })), bench.refusedBy]).toEqual([
      false,
      'CK-FORM-STATE',
    ])
    const lax = new WebBench(formPostConfig)
    lax.switches = { 'COOKIE-SAMESITE': 'Lax' }
    lax.visit('/login')
    lax.state = lax.app.act('starts-login', lax.state, lax).state
    expect(header(lax.reply(), 'set-cookie')).toContain('SameSite=Lax')
  })

  it('takes nothing from the address, and no answer without an ID token', () => {
    const first = begun()
    expect(first.bench.visit(`/callback?${encodeForm(first.post())}`)).toBe(false)
    const second = begun()
    expect([
      second.bench.visit('/callback', second.post({ id_token: undefined })),
      second.bench.refusedBy,
    ]).toEqual([false, 'CK-IDT-CAME'])
  })

  it('takes a forged token only where signatures are not checked (RFC 8725 2.1)', () => {
    const forged = (nonce: string | undefined) => {
      const [head, claims] = idToken({ nonce }, { alg: 'none' }).split('.')
      return `${head}.${claims}.`
    }
    const { bench, request, post } = begun()
    bench.visit('/callback', post({ id_token: forged(valueOf(request, 'nonce')) }))
    expect([bench.judge(), bench.refusedBy]).toEqual([false, 'CK-IDT-ALG'])
    const lab = begun()
    lab.bench.switches = { 'CK-IDT-ALG': 'off', 'CK-IDT-SIG': 'off' }
    lab.bench.visit('/callback', lab.post({ id_token: forged(valueOf(lab.request, 'nonce')) }))
    expect(lab.bench.judge()).toBe(true)
  })
})
