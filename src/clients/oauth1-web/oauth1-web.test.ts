import { describe, expect, it } from 'vitest'
import { json, now } from '#clients/testing/context.ts'
import { formAnswer, oauth1Bench, oauth1Config } from '#clients/testing/oauth1.ts'
import { header, headers, splitUrl } from '#network/http.ts'
import { baseString } from '#protocol/oauth1/base-string.ts'
import { parseOAuthHeader } from '#protocol/oauth1/header.ts'
import { collectParameters } from '#protocol/oauth1/parameters.ts'
import { signatureOf } from '#protocol/oauth1/signature.ts'

describe('a web app of 2010 (RFC 5849)', () => {
  it('signs every request anew, and only the token goes through the browser', () => {
    const bench = oauth1Bench()
    bench.visit('/import')
    const request = bench.build('request_token')
    const fields = Object.fromEntries(parseOAuthHeader(header(request, 'authorization') ?? '') ?? [])
    expect(fields).toMatchObject({
      oauth_consumer_key: 'key',
      oauth_callback: oauth1Config.callback,
      oauth_timestamp: String(now),
    })
    bench.take(
      'request_token',
      formAnswer({ oauth_token: 't', oauth_token_secret: 'top secret', oauth_callback_confirmed: 'true' }),
    )
    const away = bench.reply()
    expect([away.status, header(away, 'location')]).toEqual([
      302,
      `${oauth1Config.endpoints.authorize}?oauth_token=t`,
    ])
    expect(JSON.stringify(away)).not.toContain('top secret')
    expect(headers(away, 'set-cookie')[0]).toMatch(/^session=[\w-]{43}; HttpOnly; Secure; SameSite=Lax/)
    expect(bench.visit('/ready?oauth_token=t&oauth_verifier=v')).toBe(true)
    const exchange = Object.fromEntries(
      parseOAuthHeader(header(bench.build('access_token'), 'authorization') ?? '') ?? [],
    )
    expect([exchange.oauth_token, exchange.oauth_verifier]).toEqual(['t', 'v'])
    expect(exchange.oauth_nonce).not.toBe(fields.oauth_nonce)
    bench.take('access_token', formAnswer({ oauth_token: 'a', oauth_token_secret: 's' }))
    const call = bench.build('photos')
    const { query } = splitUrl(call.url)
    const params = collectParameters({ authorization: headers(call, 'authorization'), query, formBody: '' })
    const base = baseString('GET', call.url, params.signed)
    expect(base.normalized).toContain('album=picnic')
    const wanted = signatureOf('HMAC-SHA1', base.text, { clientSecret: 'secret', tokenSecret: 's' })
    expect(params.protocol).toContainEqual(['oauth_signature', wanted])
    bench.take('photos', json({ photos: [{ id: 7 }, { id: 8 }] }))
    expect(bench.reply().body).toContain('2 photos are ready')
  })

  it.each([
    ['the token of another request', 'oauth_token=x&oauth_verifier=v', 'CK-O1-SESSION'],
    ['no token', 'oauth_verifier=v', 'CK-O1-SESSION'],
    ['no verifier', 'oauth_token=tmp-0', 'CK-O1-VERIFIER-CAME'],
    ['a refusal', 'oauth_token=tmp-0&oauth_problem=permission_denied', 'CK-O1-ALLOWED'],
    ['a token twice', 'oauth_token=tmp-0&oauth_token=tmp-0&oauth_verifier=v', 'CK-CALLBACK-ONCE'],
  ])('refuses a callback with %s', (_what, query, id) => {
    const bench = oauth1Bench()
    bench.begin()
    expect([bench.visit(`/ready?${query}`), bench.refusedBy, bench.reply().status]).toEqual([false, id, 400])
  })

  it('refuses a callback in another browser (4.13)', () => {
    const bench = oauth1Bench()
    const token = bench.begin()
    bench.cookie = ''
    expect([bench.visit(`/ready?oauth_token=${token}&oauth_verifier=v`), bench.refusedBy]).toEqual([
      false,
      'CK-O1-SESSION',
    ])
  })

  it('of 2007 writes the way back into the link, unsigned, as the advisory of 2009 tells', () => {
    const bench = oauth1Bench()
    bench.switches = { 'CK-VERIFIER-1A': 'off' }
    bench.visit('/import')
    const request = bench.build('request_token')
    expect(header(request, 'authorization')).not.toContain('oauth_callback')
    bench.take('request_token', formAnswer({ oauth_token: 't', oauth_token_secret: 's' }))
    const callback = encodeURIComponent(oauth1Config.callback)
    expect(header(bench.reply(), 'location')).toBe(
      `${oauth1Config.endpoints.authorize}?oauth_token=t&oauth_callback=${callback}`,
    )
  })

  it('refuses a server that confirms no callback, unless it speaks the edition of 2007 itself', () => {
    const bench = oauth1Bench()
    const old = formAnswer({ oauth_token: 't', oauth_token_secret: 's' })
    bench.visit('/import')
    expect([bench.take('request_token', old), bench.refusedBy]).toEqual([false, 'CK-O1-CONFIRMED'])
    bench.switches = { 'CK-VERIFIER-1A': 'off' }
    bench.visit('/import')
    expect(bench.take('request_token', old)).toBe(true)
    bench.reply()
    expect(bench.visit('/ready?oauth_token=t')).toBe(true)
  })

  it('refuses an answer that is no form with a token', () => {
    const bench = oauth1Bench()
    bench.visit('/import')
    expect(bench.take('request_token', json({ oauth_token: 't' }))).toBe(false)
    bench.visit('/import')
    expect([
      bench.take('request_token', formAnswer({ oauth_problem: 'nonce_used' }, 401)),
      bench.refusedBy,
    ]).toEqual([false, 'CK-O1-STATUS'])
  })
})
