import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { oauthHeader } from '#protocol/oauth1/header.ts'
import { signRequest } from '#protocol/oauth1/sign-request.ts'
import { decodeForm, encodeForm, type Pair } from '#protocol/pairs.ts'
import { mostOpen } from '#servers/forget.ts'
import { alice, config, origin } from './testing/config.ts'
import { Browser, Desk, verifierOf } from './testing/desk.ts'

const form = ['Content-Type', 'application/x-www-form-urlencoded'] as const
const callback = 'https://client.example/cb'
const fieldsOf = (body: string) => Object.fromEntries(decodeForm(body))

describe('RFC 5849 2: the whole way', () => {
  it('gives temporary credentials, a verifier and token credentials, and opens the API', () => {
    const desk = new Desk()
    const first = desk.ask(
      desk.signed('/oauth1/request_token', desk.params({ oauth_callback: `${callback}?app=1` })),
    )
    expect(first.status).toBe(200)
    expect(header(first, 'content-type')).toBe('application/x-www-form-urlencoded')
    expect(header(first, 'cache-control')).toBe('no-store')
    const temporary = fieldsOf(first.body)
    expect(temporary.oauth_callback_confirmed).toBe('true')
    const back = desk.decide(temporary.oauth_token ?? '')
    expect(back.status).toBe(303)
    expect(header(back, 'location')).toMatch(
      /^https:\/\/client\.example\/cb\?app=1&oauth_token=[\w-]{43}&oauth_verifier=[\w-]{43}$/,
    )
    const second = desk.exchange(
      temporary.oauth_token ?? '',
      temporary.oauth_token_secret ?? '',
      verifierOf(back),
    )
    expect(second.status).toBe(200)
    const { oauth_token = '', oauth_token_secret = '' } = fieldsOf(second.body)
    const me = desk.ask(
      desk.signed('/oauth1/api/me', desk.params({ oauth_token }), { tokenSecret: oauth_token_secret }, 'GET'),
    )
    expect([me.status, JSON.parse(me.body)]).toEqual([
      200,
      { id: alice.sub, sub: alice.sub, username: 'alice', name: 'Alice' },
    ])
  })

  it.each(['body', 'query'])('takes the parameters in the %s too (3.5)', (place) => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.tokens()
    const url = `${origin}/oauth1/api/me`
    const method = place === 'body' ? 'POST' : 'GET'
    const others: Pair[] = [['extra', 'a b+c']]
    const { oauth } = signRequest(
      { method, url, oauth: desk.params({ oauth_token: token }), others },
      'HMAC-SHA1',
      { clientSecret: 'kd94hf93k423kf44', tokenSecret },
    )
    const text = encodeForm([...others, ...oauth])
    const request =
      place === 'body'
        ? { method, url, headers: [form], body: text }
        : { method, url: `${url}?${text}`, headers: [], body: '' }
    expect(desk.ask(request).status).toBe(200)
  })

  it('takes PLAINTEXT without timestamp and nonce over TLS, and not without TLS (3.1, 3.4.4)', () => {
    const desk = new Desk()
    const params = desk.params({
      oauth_signature_method: 'PLAINTEXT',
      oauth_timestamp: undefined,
      oauth_nonce: undefined,
      oauth_callback: callback,
    })
    const request = desk.signed('/oauth1/request_token', params)
    expect([desk.ask(request).status, desk.ask(request).status]).toEqual([200, 200])
    expect(desk.ask({ ...request, url: request.url.replace('https', 'http') }).status).toBe(400)
    const wrong = desk.signed('/oauth1/request_token', params, { secret: 'wrong' })
    expect([desk.ask(wrong).status, desk.refusedBy]).toEqual([401, 'CK-CONSUMER-SIG'])
    expect(JSON.stringify(desk.checks)).not.toContain('kd94hf93k423kf44')
  })
})

/** A bad request for temporary credentials: what it changes, what comes back. */
const refused: readonly [string, Readonly<Record<string, string | undefined>>, number, string][] = [
  ['no oauth_consumer_key', { oauth_consumer_key: undefined }, 400, 'parameter_absent'],
  ['an unknown consumer', { oauth_consumer_key: 'nobody' }, 401, 'consumer_key_unknown'],
  ['no method', { oauth_signature_method: undefined }, 400, 'parameter_absent'],
  ['an unsupported method', { oauth_signature_method: 'HMAC-MD5' }, 400, 'signature_method_rejected'],
  ['a method in another case', { oauth_signature_method: 'hmac-sha1' }, 400, 'signature_method_rejected'],
  ['no timestamp', { oauth_timestamp: undefined }, 400, 'parameter_absent'],
  ['a timestamp that is no number', { oauth_timestamp: 'now' }, 400, 'parameter_rejected'],
  ['a timestamp of zero', { oauth_timestamp: '0' }, 400, 'parameter_rejected'],
  ['a stale timestamp', { oauth_timestamp: '1794990000' }, 401, 'timestamp_refused'],
  ['a timestamp of tomorrow', { oauth_timestamp: '1795090000' }, 401, 'timestamp_refused'],
  ['no nonce', { oauth_nonce: undefined }, 400, 'parameter_absent'],
  ['no callback', { oauth_callback: undefined }, 400, 'parameter_absent'],
  ['a relative callback', { oauth_callback: '/ready' }, 400, 'parameter_rejected'],
  ['a callback with a fragment', { oauth_callback: `${callback}#x` }, 400, 'parameter_rejected'],
  ['a callback that is code', { oauth_callback: 'javascript:alert(1)' }, 400, 'parameter_rejected'],
  ['a callback with a line break', { oauth_callback: `${callback}\r\nX: y` }, 400, 'parameter_rejected'],
  ['another version', { oauth_version: '2.0' }, 400, 'version_rejected'],
  ['a token already', { oauth_token: 'x' }, 400, 'parameter_rejected'],
]

describe('RFC 5849 3.2: a request for temporary credentials', () => {
  it.each(refused)('%s', (_what, change, status, code) => {
    const desk = new Desk()
    const answer = desk.ask(
      desk.signed('/oauth1/request_token', desk.params({ oauth_callback: callback, ...change })),
    )
    expect([answer.status, fieldsOf(answer.body).oauth_problem]).toEqual([status, code])
    expect(header(answer, 'www-authenticate')).toMatch(/^OAuth realm="https:\/\/id\.example\/"/)
    expect(answer.body).not.toContain('kd94hf93k423kf44')
  })

  it('refuses a wrong or missing signature, and names the scheme where nothing came', () => {
    const desk = new Desk()
    const params = desk.params({ oauth_callback: callback })
    const url = `${origin}/oauth1/request_token`
    const send = (pairs: readonly Pair[]) =>
      desk.ask({ method: 'POST', url, headers: [['Authorization', oauthHeader(pairs)]], body: '' })
    expect(fieldsOf(send([...params, ['oauth_signature', 'AAAA']]).body)).toEqual({
      oauth_problem: 'signature_invalid',
    })
    expect(send(params).status).toBe(400)
    const bare = desk.ask({ method: 'POST', url, headers: [], body: '' })
    expect([bare.status, bare.body, header(bare, 'www-authenticate')]).toEqual([
      401,
      '',
      'OAuth realm="https://id.example/"',
    ])
  })

  it('refuses a parameter that comes twice, two places, an unsigned form field and a changed query', () => {
    const desk = new Desk()
    const fresh = () => desk.signed('/oauth1/request_token', desk.params({ oauth_callback: callback }))
    const twice = desk.signed('/oauth1/request_token', [
      ...desk.params({ oauth_callback: callback }),
      ['oauth_nonce', 'again'],
    ])
    expect([desk.ask(twice).status, desk.refusedBy]).toEqual([400, 'CK-O1-ONCE'])
    const request = fresh()
    const both = { ...request, headers: [...request.headers, form], body: 'oauth_nonce=x' }
    expect([desk.ask(both).status, desk.refusedBy]).toEqual([400, 'CK-O1-ONE-PLACE'])
    const headers2 = { ...request, headers: [...request.headers, ...request.headers] }
    expect([desk.ask(headers2).status, desk.refusedBy]).toEqual([400, 'CK-O1-ONE-PLACE'])
    const unsigned = { ...fresh(), body: 'extra=1' }
    expect([desk.ask({ ...unsigned, headers: [...unsigned.headers, form] }).status, desk.refusedBy]).toEqual([
      401,
      'CK-CONSUMER-SIG',
    ])
    expect(desk.ask(unsigned).status).toBe(200) // a body that is no form is not signed (3.4.1.3.1)
    const query = fresh()
    expect(desk.ask({ ...query, url: `${query.url}?size=huge` }).status).toBe(401)
  })

  it('refuses a nonce that was used with this timestamp; a bad signature does not use one up (3.3)', () => {
    const desk = new Desk()
    const params = desk.params({ oauth_callback: callback })
    const request = desk.signed('/oauth1/request_token', params)
    expect(desk.ask(desk.signed('/oauth1/request_token', params, { secret: 'wrong' })).status).toBe(401)
    expect(desk.ask(request).status).toBe(200)
    expect(fieldsOf(desk.ask(request).body)).toEqual({ oauth_problem: 'nonce_used' })
    desk.switches = { 'CK-TIMESTAMP': 'off' }
    expect(desk.ask(request).status).toBe(200)
  })

  it('takes POST only', () => {
    const desk = new Desk()
    const answer = desk.ask({ method: 'GET', url: `${origin}/oauth1/request_token`, headers: [], body: '' })
    expect([answer.status, header(answer, 'allow')]).toEqual([405, 'POST'])
  })
})

describe('RFC 5849 2.2: the pages', () => {
  it('answers an unknown, used, denied or old request on a page', () => {
    const desk = new Desk()
    const browser = new Browser(desk)
    const open = (token: string) => browser.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect([open('made-up').status, desk.refusedBy]).toEqual([400, 'CK-O1-AUTHORIZE-TOKEN'])
    const { token } = desk.temporary()
    desk.decide(token)
    expect(open(token).status).toBe(400)
    const denied = desk.temporary()
    desk.decide(denied.token, 'deny')
    expect(open(denied.token).status).toBe(400)
    const old = desk.temporary()
    desk.now += 600
    expect([open(old.token).status, header(open(old.token), 'location')]).toEqual([400, undefined])
    expect(browser.agent.html).not.toContain('<form')
  })

  it('ignores an oauth_callback in the link, and names the app from its own records', () => {
    const desk = new Desk()
    const { token } = desk.temporary(callback)
    const browser = new Browser(desk)
    browser.open(
      `${origin}/oauth1/authorize?oauth_token=${token}&oauth_callback=https%3A%2F%2Fattacker.example%2F`,
    )
    expect(browser.agent.html).toContain('&#60;b&#62;')
    browser.submit({ username: 'alice', password: 'wonderland' })
    expect(header(browser.submit({ decision: 'allow' }), 'location')).toMatch(
      /^https:\/\/client\.example\/cb\?/,
    )
  })

  it('tells the app that the user said no', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary(callback)
    expect(header(desk.decide(token, 'deny'), 'location')).toBe(
      `${callback}?oauth_token=${token}&oauth_problem=permission_denied`,
    )
    expect(fieldsOf(desk.exchange(token, tokenSecret, 'x').body)).toEqual({
      oauth_problem: 'permission_denied',
    })
  })

  it('shows the verifier where there is no way back to the app (oob)', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary('oob')
    const { status, body } = desk.decide(token)
    const text = body.replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ')
    const verifier = /verifier\W+([A-Z]{10})/i.exec(text)?.[1]
    expect(status).toBe(200)
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
  })

  it('binds the pages to the browser that opened the link, and the forms to our pages (4.13)', () => {
    const desk = new Desk()
    const { token } = desk.temporary()
    const victim = new Browser(desk)
    victim.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    const stranger = new Browser(desk)
    stranger.agent = { ...victim.agent, jar: [] }
    expect(stranger.submit({ username: 'alice', password: 'wonderland' }).status).toBe(400)
    expect(desk.refusedBy).toBe('CK-INTERACTION')
    const shown = victim.agent
    expect(victim.submit({ csrf: 'x', username: 'alice', password: 'wonderland' }).status).toBe(403)
    victim.agent = shown
    expect(victim.submit({ username: 'alice', password: 'wrong' }).status).toBe(200)
    expect(desk.refusedBy).toBe('CK-USER-AUTH')
    expect(victim.submit({ username: 'alice', password: 'wonderland' }).status).toBe(200)
    expect([victim.submit({ decision: 'maybe' }).status, desk.refusedBy]).toEqual([400, 'CK-DECISION'])
    const again = new Browser(desk)
    again.agent = { ...victim.agent, jar: victim.agent.jar.filter(({ name }) => name !== 'as_session') }
    again.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect(again.agent.url).toContain('/oauth1/login')
  })

  it('keeps only so many visits, whoever makes them', () => {
    const desk = new Desk()
    const { token } = desk.temporary()
    for (let n = 0; n < mostOpen + 100; n++)
      new Browser(desk).open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect(desk.store.visits.size).toBe(mostOpen)
    expect(verifierOf(desk.decide(token))).toBeTypeOf('string')
  })

  it('lets nobody guess passwords: five in a browser, then a minute of waiting (RFC 6749 §10.10)', () => {
    const desk = new Desk()
    const browser = new Browser(desk)
    browser.open(`${origin}/oauth1/authorize?oauth_token=${desk.temporary().token}`)
    for (let n = 0; n < 5; n++) browser.submit({ username: 'alice', password: 'wrong' })
    const response = browser.submit({ username: 'alice', password: 'wonderland' })
    expect([response.status, header(response, 'retry-after'), desk.refusedBy]).toEqual([
      429,
      '60',
      'CK-LOGIN-TRIES',
    ])
    expect(browser.agent.html).toContain('Wait 60 seconds')
    desk.now += 60
    expect(browser.submit({ username: 'alice', password: 'wonderland' }).status).toBe(200)
    expect(desk.refusedBy).toBeUndefined()
  })
})

describe('RFC 5849 2.3: the exchange', () => {
  it.each([
    ['no verifier', undefined, 400, 'parameter_absent'],
    ['a wrong verifier', 'wrong', 401, 'verifier_invalid'],
  ])('refuses %s', (_what, verifier, status, code) => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    desk.decide(token)
    const answer = desk.exchange(token, tokenSecret, verifier)
    expect([answer.status, fieldsOf(answer.body).oauth_problem, desk.refusedBy]).toEqual([
      status,
      code,
      'CK-VERIFIER-1A',
    ])
  })

  it('lets nobody guess a verifier', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    const verifier = verifierOf(desk.decide(token))
    for (let n = 0; n < 5; n++) desk.exchange(token, tokenSecret, `guess ${n}`)
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(401)
  })

  it('refuses before the user has decided, a second time, another app, a wrong secret, an unknown token', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary()
    expect(fieldsOf(desk.exchange(token, tokenSecret, 'guess').body)).toEqual({
      oauth_problem: 'permission_unknown',
    })
    const verifier = verifierOf(desk.decide(token))
    const params = desk.params({ oauth_token: token, oauth_verifier: verifier }, 'other')
    const stolen = desk.signed('/oauth1/access_token', params, { tokenSecret, secret: 'other-secret%&' })
    expect(fieldsOf(desk.ask(stolen).body)).toEqual({ oauth_problem: 'token_rejected' })
    expect(fieldsOf(desk.exchange(token, 'wrong', verifier).body)).toEqual({
      oauth_problem: 'signature_invalid',
    })
    expect(fieldsOf(desk.exchange('made-up', '', verifier).body)).toEqual({ oauth_problem: 'token_rejected' })
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
    expect(fieldsOf(desk.exchange(token, tokenSecret, verifier).body)).toEqual({
      oauth_problem: 'token_used',
    })
    expect(desk.refusedBy).toBe('CK-TEMP-USED')
    desk.switches = { 'CK-TEMP-USED': 'off' }
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
  })
})

describe('RFC 5849 3.2: the API', () => {
  it('refuses temporary credentials, unknown tokens, unsigned calls and tokens of another app', () => {
    const desk = new Desk()
    const temporary = desk.temporary()
    const call = (token: string, tokenSecret: string, key?: string, secret?: string) =>
      desk.ask(
        desk.signed(
          '/oauth1/api/me',
          desk.params({ oauth_token: token }, key),
          { tokenSecret, ...(secret ? { secret } : {}) },
          'GET',
        ),
      )
    expect(fieldsOf(call(temporary.token, temporary.tokenSecret).body)).toEqual({
      oauth_problem: 'token_rejected',
    })
    expect(call('made-up', '').status).toBe(401)
    const { token, tokenSecret } = desk.tokens()
    expect(call(token, tokenSecret, 'other', 'other-secret%&').status).toBe(401)
    expect(call(token, 'wrong').status).toBe(401)
    expect(desk.ask({ method: 'GET', url: `${origin}/oauth1/api/me`, headers: [], body: '' }).status).toBe(
      401,
    )
    const stored = desk.store.tokens.get(token)
    if (stored) desk.store.tokens.set(token, { ...stored, revoked: true })
    expect(fieldsOf(call(token, tokenSecret).body)).toEqual({ oauth_problem: 'token_revoked' })
  })
})

describe('OAuth Core 1.0 of 2007 (CK-VERIFIER-1A off)', () => {
  it('lets Mallory finish what Lina allowed: the session fixation of 2009', () => {
    const desk = new Desk()
    desk.switches = { 'CK-VERIFIER-1A': 'off' }
    const answer = desk.ask(desk.signed('/oauth1/request_token', desk.params()))
    const { oauth_token = '', oauth_token_secret = '', oauth_callback_confirmed } = fieldsOf(answer.body)
    expect(oauth_callback_confirmed).toBeUndefined()
    const back = desk.decide(oauth_token, 'allow', '&oauth_callback=https%3A%2F%2Fmallory.example%2F')
    expect(header(back, 'location')).toBe(`https://mallory.example/?oauth_token=${oauth_token}`)
    expect(desk.exchange(oauth_token, oauth_token_secret, undefined).status).toBe(200)
  })

  it('ends on a page where nobody said where to go', () => {
    const desk = new Desk()
    desk.switches = { 'CK-VERIFIER-1A': 'off' }
    const { token } = desk.temporary(undefined)
    expect(desk.decide(token).status).toBe(200)
    expect(config.consumers.length).toBe(2)
  })
})
