import { describe, expect, it } from 'vitest'
import { decodeJwt } from '#protocol/jwt.ts'
import { type Fields, flow, from, newBackDesk, told } from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'

const type = 'urn:ietf:params:oauth:token-type:access_token'
const ask = (desk: Desk, fields: Fields, client = 'web-basic') =>
  told(
    desk.ask(
      from(client, '/token', {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: type,
        ...fields,
      }),
    ),
  )
const subjectOf = (desk: Desk) => flow(desk, 'web').access_token ?? ''

describe('token exchange (RFC 8693)', () => {
  it('gives an access token for another API, with less scope, that dies with the first', () => {
    const desk = newBackDesk()
    const subject_token = subjectOf(desk)
    desk.now += 3000
    const { status, body } = ask(desk, { subject_token, scope: 'api:read', audience: 'https://jwt.example' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      issued_token_type: type,
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'api:read',
    })
    expect(body).not.toHaveProperty('refresh_token')
    expect(decodeJwt(String(body.access_token))?.claims).toMatchObject({
      sub: 'u-2001',
      client_id: 'web-basic',
      aud: 'https://jwt.example',
    })
  })

  it('names who acts for the user, the newest outside (§4.1)', () => {
    const desk = newBackDesk()
    const service = (scope: string) =>
      String(
        told(desk.ask(from('service', '/token', { grant_type: 'client_credentials', scope }))).body
          .access_token,
      )
    const actor = { actor_token: service('api:read'), actor_token_type: type }
    const first = ask(desk, { subject_token: service('api:read'), ...actor }, 'service').body
    const second = ask(desk, { subject_token: String(first.access_token), ...actor }, 'service').body
    expect(desk.store.accessTokens.get(String(second.access_token))?.act).toEqual({
      sub: 'client:service',
      act: { sub: 'client:service' },
    })
  })

  it('is open to the API that was shown the token', () => {
    const desk = newBackDesk()
    expect(ask(desk, { subject_token: subjectOf(desk) }, 'api').status).toBe(200)
  })

  it.each<[string, string, string, Fields, string?]>([
    ['no subject token', 'CK-EX-PARAMS', 'invalid_request', { subject_token: '' }],
    ['no type', 'CK-EX-PARAMS', 'invalid_request', { subject_token_type: '' }],
    ['an actor without a type', 'CK-EX-PARAMS', 'invalid_request', { actor_token: 'x' }],
    ['an actor type alone', 'CK-EX-PARAMS', 'invalid_request', { actor_token_type: type }],
    [
      'another type wanted',
      'CK-EX-TYPE',
      'invalid_request',
      { requested_token_type: type.replace('access', 'id') },
    ],
    ['a made-up token', 'CK-EX-SUBJECT', 'invalid_request', { subject_token: 'x' }],
    ['a token of another type', 'CK-EX-SUBJECT', 'invalid_request', { subject_token_type: 'urn:x' }],
    ['a made-up actor', 'CK-EX-ACTOR', 'invalid_request', { actor_token: 'x', actor_token_type: type }],
    ['the token of another client', 'CK-EX-HOLDER', 'invalid_request', {}, 'service'],
    ['more scope', 'CK-EX-SCOPE', 'invalid_scope', { scope: 'api:read email' }],
    ['an unknown audience', 'CK-RESOURCE-KNOWN', 'invalid_target', { audience: 'urn:unknown:audience' }],
    [
      'a resource with a fragment',
      'CK-RESOURCE-URI',
      'invalid_target',
      { resource: 'https://api.example#x' },
    ],
    ['a public client', 'CK-GRANT-ALLOWED', 'unauthorized_client', {}, 'spa'],
  ])('is refused for %s', (_what, check, error, fields, client) => {
    const desk = newBackDesk()
    const answer = ask(desk, { subject_token: subjectOf(desk), ...fields }, client)
    expect([desk.refusedBy, answer.error, answer.status]).toEqual([check, error, 400])
  })

  it('takes no token that is revoked', () => {
    const desk = newBackDesk()
    const subject_token = subjectOf(desk)
    desk.ask(from('web-basic', '/revoke', { token: subject_token }))
    expect(ask(desk, { subject_token }).error).toBe('invalid_request')
  })
})

describe('resources at the token endpoint (RFC 8707 §2.2)', () => {
  const audience = (desk: Desk, tokens: Fields) =>
    desk.store.accessTokens.get(tokens.access_token ?? '')?.audience

  it('are those of the request, without one those of the scopes', () => {
    const desk = newBackDesk()
    expect(audience(desk, flow(desk, 'web', { resource: 'https://api.example' }))).toEqual([
      'https://api.example',
    ])
    expect(audience(desk, flow(desk, 'web', { scope: 'api:read' }))).toEqual(['https://api.example'])
    expect(audience(desk, flow(desk, 'web', { scope: 'openid' }))).toEqual(['https://as.example'])
  })
})
