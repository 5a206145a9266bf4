import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { oauthHeader } from '#protocol/oauth1/header.ts'
import type { Pair } from '#protocol/pairs.ts'
import { origin } from '#servers/oauth1/testing/config.ts'
import { callback, Desk, fieldsOf } from '#servers/oauth1/testing/desk.ts'
import { formType } from '#servers/testing/first-day.ts'

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
    const both = { ...request, headers: [...request.headers, formType], body: 'oauth_nonce=x' }
    expect([desk.ask(both).status, desk.refusedBy]).toEqual([400, 'CK-O1-ONE-PLACE'])
    const headers2 = { ...request, headers: [...request.headers, ...request.headers] }
    expect([desk.ask(headers2).status, desk.refusedBy]).toEqual([400, 'CK-O1-ONE-PLACE'])
    const unsigned = { ...fresh(), body: 'extra=1' }
    expect([
      desk.ask({ ...unsigned, headers: [...unsigned.headers, formType] }).status,
      desk.refusedBy,
    ]).toEqual([401, 'CK-CONSUMER-SIG'])
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
