import { describe, expect, it } from 'vitest'
import type { Pair } from '#protocol/pairs.ts'
import { issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, native, spa, web, without } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned } from '#servers/authorization/testing/visitor.ts'

type Sent = Readonly<Record<string, string>> | readonly Pair[]
const twice = (params: object, name: string, value: string): Pair[] => [
  ...Object.entries(params),
  [name, value],
]

const refused: readonly (readonly [string, string, string, Sent, how?: 'fragment'])[] = [
  ['a parameter twice', 'CK-PARAMS-ONCE', 'invalid_request', twice(web, 'nonce', 'n-2')],
  [
    'an unknown parameter twice',
    'CK-PARAMS-ONCE',
    'invalid_request',
    twice({ ...web, 'x"\\é': '1' }, 'x"\\é', '2'),
  ],
  ['no response_type', 'CK-RESPONSE-TYPE', 'invalid_request', without(web, 'response_type')],
  ['an empty response_type', 'CK-RESPONSE-TYPE', 'invalid_request', { ...web, response_type: '' }],
  [
    'an unknown response_type',
    'CK-RESPONSE-TYPE',
    'unsupported_response_type',
    { ...web, response_type: 'pigeon' },
  ],
  [
    'the implicit flow',
    'CK-RESPONSE-TYPE',
    'unsupported_response_type',
    { ...web, response_type: 'token' },
    'fragment',
  ],
  [
    'a client without the code flow',
    'CK-RESPONSE-TYPE',
    'unauthorized_client',
    { ...web, client_id: 'implicit', redirect_uri: 'https://client.example/cb' },
  ],
  ['an unknown response_mode', 'CK-RESPONSE-MODE', 'invalid_request', { ...web, response_mode: 'pigeon' }],
  ['a request object', 'CK-REQUEST-OBJECT', 'request_not_supported', { ...web, request: 'e30.e30.' }],
  [
    'a request_uri',
    'CK-REQUEST-OBJECT',
    'request_uri_not_supported',
    { ...web, request_uri: 'https://x.example/' },
  ],
  ['a registration', 'CK-REQUEST-OBJECT', 'registration_not_supported', { ...web, registration: '{}' }],
  [
    'no challenge',
    'CK-PKCE-PRESENT',
    'invalid_request',
    without(spa, 'code_challenge', 'code_challenge_method'),
  ],
  ['an empty challenge', 'CK-PKCE-PRESENT', 'invalid_request', { ...spa, code_challenge: '' }],
  [
    'a method without challenge',
    'CK-PKCE-PRESENT',
    'invalid_request',
    { ...web, code_challenge_method: 'S256' },
  ],
  ['the method plain', 'CK-PKCE-METHOD', 'invalid_request', { ...spa, code_challenge_method: 'plain' }],
  [
    'no method, which means plain',
    'CK-PKCE-METHOD',
    'invalid_request',
    without(spa, 'code_challenge_method'),
  ],
  [
    'the method in other letters',
    'CK-PKCE-METHOD',
    'invalid_request',
    { ...spa, code_challenge_method: 's256' },
  ],
  [
    'a challenge of 42 characters',
    'CK-PKCE-CHALLENGE',
    'invalid_request',
    { ...spa, code_challenge: 'A'.repeat(42) },
  ],
  [
    'a challenge of 129 characters',
    'CK-PKCE-CHALLENGE',
    'invalid_request',
    { ...spa, code_challenge: 'A'.repeat(129) },
  ],
  [
    'a padded challenge',
    'CK-PKCE-CHALLENGE',
    'invalid_request',
    { ...spa, code_challenge: `${'A'.repeat(43)}=` },
  ],
  ['an unknown scope', 'CK-SCOPE-KNOWN', 'invalid_scope', { ...web, scope: 'photos' }],
  ['one unknown scope of two', 'CK-SCOPE-KNOWN', 'invalid_scope', { ...web, scope: 'profile photos' }],
  ['a scope in quotes', 'CK-SCOPE-KNOWN', 'invalid_scope', { ...web, scope: 'openid "x"' }],
  ['two spaces in scope', 'CK-SCOPE-KNOWN', 'invalid_scope', { ...web, scope: 'openid  email' }],
  ['an unknown prompt', 'CK-PROMPT', 'invalid_request', { ...web, prompt: 'dance' }],
  ['prompt none and login', 'CK-PROMPT', 'invalid_request', { ...web, prompt: 'none login' }],
  ['a word as max_age', 'CK-MAX-AGE', 'invalid_request', { ...web, max_age: 'soon' }],
  ['a negative max_age', 'CK-MAX-AGE', 'invalid_request', { ...web, max_age: '-1' }],
  ['prompt none without a session', 'CK-SILENT-LOGIN', 'login_required', { ...web, prompt: 'none' }],
  [
    'an error of a native app',
    'CK-RESPONSE-MODE',
    'invalid_request',
    { ...native, response_mode: 'form_post' },
  ],
  [
    'an error of a fragment client',
    'CK-MAX-AGE',
    'invalid_request',
    { ...web, max_age: 'x', response_mode: 'fragment' },
    'fragment',
  ],
]

const rows = refused.map(
  ([why, check, error, params, where = 'query']) => [why, check, error, params, where] as const,
)

describe('errors that the client learns of (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6)', () => {
  it.each(rows)('%s', (_why, check, error, params, where) => {
    const desk = new Desk()
    const response = desk.ask(get('/authorize', params))
    expect(desk.refusedBy).toBe(check)
    expect(response.status).toBe(303)
    const sent = Object.fromEntries(Array.isArray(params) ? params : Object.entries(params))
    const back = returned(locationOf(response))
    expect(back).toMatchObject({ to: sent.redirect_uri, in: where })
    expect(back.params).toEqual({
      error,
      error_description: expect.any(String),
      state: web.state,
      iss: issuer,
    })
    expect(back.params.error_description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
    expect(desk.store.interactions.size).toBe(0)
  })

  it('echoes no state that came twice: neither is the right one', () => {
    const { params } = returned(locationOf(new Desk().ask(get('/authorize', twice(web, 'state', 'other')))))
    expect(params).toMatchObject({ error: 'invalid_request', iss: issuer })
    expect(params).not.toHaveProperty('state')
  })
})
