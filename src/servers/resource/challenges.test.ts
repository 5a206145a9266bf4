import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { Api, challengeOf } from '#servers/resource/testing/api.ts'
import { formType } from '#servers/testing/first-day.ts'

/** path, Authorization, status, challenge, the check that refuses. */
const refused: readonly [string, string | undefined, number, RegExp, string][] = [
  ['nothing', undefined, 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['another scheme', 'Basic YTpi', 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['DPoP where it is not spoken', 'DPoP good', 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['no token after the scheme', 'Bearer', 400, /error="invalid_request"/, 'CK-AT-FORMAT'],
  ['a token with a space', 'Bearer a b', 400, /error="invalid_request"/, 'CK-AT-FORMAT'],
  ['an unknown token', 'Bearer made-up', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  ['a name of Object', 'Bearer constructor', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  [
    'an expired token',
    'Bearer expired',
    401,
    /error="invalid_token", error_description="The access token expired"/,
    'CK-AT-VALID',
  ],
  ['a revoked token', 'Bearer revoked', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  ['a token for another API', 'Bearer elsewhere', 401, /error="invalid_token"/, 'CK-AT-AUD'],
  ['a token of the MCP server', 'Bearer mcp', 401, /error="invalid_token"/, 'CK-AT-AUD'],
  [
    'too small a scope',
    'Bearer delete',
    403,
    /error="insufficient_scope".*, scope="photos.read"$/,
    'CK-AT-SCOPE',
  ],
  ['a bound token as Bearer', 'Bearer bound', 401, /error="invalid_token"/, 'CK-AT-BOUND'],
]

describe('RFC 6750 3.1: challenges', () => {
  it.each(refused)('%s', (_what, authorization, status, challenge, id) => {
    const api = new Api()
    const answer = api.call('/v1/photos', authorization)
    expect([answer.status, api.refusedBy]).toEqual([status, id])
    expect(challengeOf(answer)).toMatch(challenge)
    expect(header(answer, 'access-control-expose-headers')).toContain('WWW-Authenticate')
  })

  it('takes a token from the header alone (2.2, 2.3)', () => {
    const api = new Api()
    const body = 'access_token=good'
    expect([api.call('/api/me?access_token=good').status, api.refusedBy]).toEqual([401, 'CK-AT-PRESENT'])
    expect(api.call('/api/me', undefined, 'POST', [formType], body).status).toBe(401)
    expect(api.call('/api/me', undefined, 'POST', [], '{"access_token":"good"}').status).toBe(401)
    expect(api.call('/api/me', 'Bearer good', 'POST', [formType], body).status).toBe(400)
    expect(api.call('/api/me?access_token=good', 'Bearer good').status).toBe(400)
    expect(api.call('/api/me', 'Bearer good', 'GET', [['Authorization', 'Bearer good']]).status).toBe(400)
    expect(new Api({ bodyToken: true }).call('/api/me', undefined, 'POST', [formType], body).status).toBe(200)
    api.switches = { 'CK-AT-HEADER': 'off' }
    expect(api.call('/api/me?access_token=good').status).toBe(200)
  })

  it('looks at the token before the method', () => {
    const api = new Api()
    expect(api.call('/v1/photos', undefined, 'PUT').status).toBe(401)
    const answer = api.call('/v1/photos', 'Bearer good', 'PUT')
    expect([answer.status, header(answer, 'allow')]).toEqual([405, 'GET'])
    expect(api.call('/nowhere', 'Bearer good').status).toBe(404)
    expect(header(api.call('/api/me', undefined, 'OPTIONS'), 'access-control-allow-headers')).toContain(
      'DPoP',
    )
  })
})
