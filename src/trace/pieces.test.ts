import { describe, expect, it } from 'vitest'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { encodeJwt } from '#protocol/jwt.ts'
import { requestFields, responseFields } from './fields.ts'
import type { Field } from './views.ts'

const piecesOf = (fields: readonly Field[], name: string) =>
  fields
    .find((field) => field.name.toLowerCase() === name)
    ?.pieces?.map((piece) => [piece.name, piece.value, ...(piece.kind ? [piece.kind] : [])])

const ask = (name: string, value: string, url = 'https://api.example/v1/photos') =>
  piecesOf(requestFields({ method: 'GET', url, headers: [[name, value]], body: '' }), name.toLowerCase())

const told = (name: string, value: string) =>
  piecesOf(responseFields({ status: 200, headers: [[name, value]], body: '' }), name.toLowerCase())

describe('what a header is put together from', () => {
  it('OAuth parameters, decoded; oauth_token is what the address makes of it', () => {
    const line = 'OAuth oauth_token="t%2B1", oauth_verifier="v", oauth_nonce="n"'
    expect(ask('Authorization', line)).toEqual([
      ['authorization/oauth_token', 't+1', 'oauth-token'],
      ['authorization/oauth_verifier', 'v', 'oauth-verifier'],
      ['authorization/oauth_nonce', 'n'],
    ])
    expect(ask('Authorization', line, 'https://id.example/access_token')?.[0]?.[2]).toBe('request-token')
  })

  it('the name and the secret of Basic, decoded twice (RFC 6749 2.3.1)', () => {
    expect(ask('authorization', `Basic ${btoa('a%3Ab:c+d:e')}`)).toEqual([
      ['authorization/client_id', 'a:b'],
      ['authorization/client_secret', 'c d:e', 'client-secret'],
    ])
  })

  it.each(['Basic ???', 'Basic YQ', 'Basic =a==', 'Bearer x', 'OAuth realm', 'nonsense'])(
    'nothing of %j',
    (line) => {
      expect(ask('Authorization', line)).toBeUndefined()
    },
  )

  it('a cookie and its attributes', () => {
    expect(told('Set-Cookie', '__Host-tx=a=b; Path=/; HttpOnly; SameSite=None')).toEqual([
      ['__Host-tx', 'a=b', 'login-cookie'],
      ['set-cookie/path', '/'],
      ['set-cookie/httponly', ''],
      ['set-cookie/samesite', 'None'],
    ])
  })

  it('a challenge', () => {
    expect(
      told('WWW-Authenticate', 'Bearer realm="Sky, \\"API\\"", error="invalid_token", max_age=5'),
    ).toEqual([
      ['www-authenticate/scheme', 'Bearer'],
      ['www-authenticate/realm', 'Sky, "API"'],
      ['www-authenticate/error', 'invalid_token'],
      ['www-authenticate/max_age', '5'],
    ])
    expect(told('WWW-Authenticate', 'OAuth realm="x", oauth_problem="nonce_used"')?.[2]).toEqual([
      'www-authenticate/oauth_problem',
      'nonce_used',
    ])
  })

  it('a DPoP proof', () => {
    const proof = encodeJwt({ typ: 'dpop+jwt' }, { htm: 'GET' }, () => toBase64url(utf8('s')))
    expect(ask('DPoP', proof)).toEqual([
      ['dpop/typ', 'dpop+jwt'],
      ['dpop/htm', 'GET'],
    ])
  })
})

describe('what a body is put together from', () => {
  it('the form of a page: its action and its hidden fields', () => {
    const html =
      '<form method="post" action="https:&#47;&#47;app.example/callback"><input type="hidden" name="state" value="s&#34;1"></form>'
    const fields = responseFields({ status: 200, headers: [['Content-Type', 'text/html']], body: html })
    expect(piecesOf(fields, '')).toBeUndefined()
    expect(fields.at(-1)?.pieces).toMatchObject([
      { part: 'body', name: 'action', value: 'https://app.example/callback' },
      { part: 'form', name: 'state', value: 's"1', kind: 'state' },
    ])
  })

  it('an access token that can be read', () => {
    const token = encodeJwt({ typ: 'at+jwt' }, { aud: ['a'] }, () => 'c2ln')
    const body = JSON.stringify({ access_token: token })
    const fields = responseFields({ status: 200, headers: [['Content-Type', 'application/json']], body })
    expect(piecesOf(fields, 'access_token')).toEqual([
      ['access_token/typ', 'at+jwt'],
      ['access_token/aud', '["a"]'],
    ])
  })

  it('a form answer has fields, and its request says which token came', () => {
    const response = {
      status: 200,
      headers: [['Content-Type', 'application/x-www-form-urlencoded']] as const,
      body: 'oauth_token=a&oauth_token_secret=b',
    }
    const kinds = (url?: string) =>
      responseFields(response, url === undefined ? undefined : { method: 'POST', url, headers: [], body: '' })
        .filter(({ part }) => part === 'form')
        .map(({ kind }) => kind)
    expect(kinds()).toEqual(['oauth-token', 'oauth-secret'])
    expect(kinds('https://id.example/oauth1/request_token')).toEqual(['request-token', 'request-secret'])
  })
})
