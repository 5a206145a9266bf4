import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { signRequest } from '#protocol/oauth1/sign-request.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { alice, config, origin } from '#servers/oauth1/testing/config.ts'
import { callback, Desk, fieldsOf, verifierOf } from '#servers/oauth1/testing/desk.ts'
import { formType } from '#servers/testing/first-day.ts'

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
        ? { method, url, headers: [formType], body: text }
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
