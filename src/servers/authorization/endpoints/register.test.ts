import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { alice, issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, spa } from '#servers/authorization/testing/requests.ts'
import { Visitor } from '#servers/authorization/testing/visitor.ts'
import { clientKey, wide } from '#servers/authorization/testing/wide.ts'

const body = {
  redirect_uris: ['https://client.example/cb'],
  client_name: 'x',
  token_endpoint_auth_method: 'none',
}
const send = (desk: Desk, metadata: unknown, headers: readonly (readonly [string, string])[] = []) =>
  desk.ask({
    method: 'POST',
    url: `${issuer}/register`,
    headers: [['Content-Type', 'application/json'], ...headers],
    body: typeof metadata === 'string' ? metadata : JSON.stringify(metadata),
  })
const answer = (metadata: unknown, desk = new Desk(wide)) => parseObject(send(desk, metadata).body)

describe('registration (RFC 7591 §3)', () => {
  it('answers with everything that is registered, defaults included (§3.2.1)', () => {
    const desk = new Desk(wide)
    const response = send(desk, {
      ...body,
      token_endpoint_auth_method: undefined,
      scope: 'openid zorg',
      client_uri: 'https://x.example/',
    })
    expect(response.status).toBe(201)
    expect(header(response, 'cache-control')).toBe('no-store')
    expect(parseObject(response.body)).toMatchObject({
      client_id: expect.stringMatching(/^[\w-]{43}$/),
      client_secret: expect.stringMatching(/^[\w-]{43}$/),
      client_id_issued_at: desk.now,
      client_secret_expires_at: 0,
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: body.redirect_uris,
      scope: 'openid',
      client_uri: 'https://x.example/',
    })
  })

  it('makes a client that can be used at once, and whose user is warned (§5)', () => {
    const desk = new Desk(wide)
    const { client_id = '' } = { ...answer(body, desk) }
    const visitor = new Visitor(desk)
    visitor.open(
      get('/authorize', { ...spa, client_id: String(client_id), redirect_uri: 'https://client.example/cb' })
        .url,
    )
    visitor.submit(alice)
    expect(visitor.agent.html).toContain('Nobody here has checked this app')
    expect(answer(body)).not.toHaveProperty('client_secret')
  })

  it.each<[string, object]>([
    ['a native app on its own scheme', { ...body, redirect_uris: ['com.example.app:/cb'] }],
    ['a native app on loopback', { ...body, redirect_uris: ['http://127.0.0.1/cb', 'http://[::1]:8080/cb'] }],
    ['development on localhost', { ...body, redirect_uris: ['http://localhost:3000/cb?a=b'] }],
    ['form_post login', { ...body, response_types: ['id_token'], grant_types: ['implicit'] }],
    [
      'hybrid, words in any order',
      { ...body, response_types: ['id_token code'], grant_types: ['implicit', 'authorization_code'] },
    ],
    [
      'a native app with tokens on loopback',
      {
        ...body,
        redirect_uris: ['http://127.0.0.1/cb'],
        application_type: 'native',
        response_types: ['id_token'],
        grant_types: ['implicit'],
      },
    ],
    ['a service without addresses', { grant_types: ['client_credentials'] }],
    ['public keys', { ...body, jwks: { keys: [clientKey.public] } }],
    ['unknown members', { ...body, zorg: { deep: [1] } }],
  ])('accepts %s', (_what, metadata) => {
    expect(answer(metadata)).toHaveProperty('client_id')
  })

  it.each<[string, string, unknown]>([
    ['javascript:', 'invalid_redirect_uri', { ...body, redirect_uris: ['javascript:alert(1)'] }],
    ['a scheme without a dot', 'invalid_redirect_uri', { ...body, redirect_uris: ['myapp:/cb'] }],
    ['data:', 'invalid_redirect_uri', { ...body, redirect_uris: ['data:text/html,x'] }],
    ['a fragment', 'invalid_redirect_uri', { ...body, redirect_uris: ['https://client.example/cb#x'] }],
    ['a relative address', 'invalid_redirect_uri', { ...body, redirect_uris: ['/cb'] }],
    ['http in the open', 'invalid_redirect_uri', { ...body, redirect_uris: ['http://client.example/cb'] }],
    ['a user in the address', 'invalid_redirect_uri', { ...body, redirect_uris: ['https://a@b.example/cb'] }],
    ['a wildcard host', 'invalid_redirect_uri', { ...body, redirect_uris: ['https://*.example/cb'] }],
    [
      'one bad of two',
      'invalid_redirect_uri',
      { ...body, redirect_uris: ['https://a.example/', 'ftp://a.example/'] },
    ],
    ['no address', 'invalid_redirect_uri', { client_name: 'x' }],
    ['an empty list of addresses', 'invalid_redirect_uri', { ...body, redirect_uris: [] }],
    ['a text for a list', 'invalid_redirect_uri', { ...body, redirect_uris: 'https://client.example/cb' }],
    [
      'tokens to http',
      'invalid_redirect_uri',
      {
        ...body,
        redirect_uris: ['http://localhost/cb'],
        response_types: ['id_token'],
        grant_types: ['implicit'],
      },
    ],
    [
      'code without its grant',
      'invalid_client_metadata',
      { ...body, response_types: ['code'], grant_types: ['client_credentials'] },
    ],
    [
      'a grant without its response',
      'invalid_client_metadata',
      { ...body, grant_types: ['authorization_code', 'implicit'] },
    ],
    [
      'a public service',
      'invalid_client_metadata',
      { ...body, grant_types: ['authorization_code', 'client_credentials'] },
    ],
    ['an unknown grant', 'invalid_client_metadata', { ...body, grant_types: ['zorg'] }],
    ['an unknown response', 'invalid_client_metadata', { ...body, response_types: ['zorg'] }],
    ['an unknown method', 'invalid_client_metadata', { ...body, token_endpoint_auth_method: 'zorg' }],
    [
      'jwks twice',
      'invalid_client_metadata',
      { ...body, jwks_uri: 'https://client.example/jwks', jwks: { keys: [] } },
    ],
    [
      'a private key',
      'invalid_client_metadata',
      { ...body, jwks: { keys: [{ ...clientKey.public, d: clientKey.d }] } },
    ],
    ['a shared key', 'invalid_client_metadata', { ...body, jwks: { keys: [{ kty: 'oct', k: 'x' }] } }],
    ['jwks that is none', 'invalid_client_metadata', { ...body, jwks: { keys: 'x' } }],
    ['alg none', 'invalid_client_metadata', { ...body, id_token_signed_response_alg: 'none' }],
    ['pairwise', 'invalid_client_metadata', { ...body, subject_type: 'pairwise' }],
    ['a name that is no text', 'invalid_client_metadata', { ...body, client_name: 7 }],
    ['a logo that is no address', 'invalid_client_metadata', { ...body, logo_uri: 'javascript:x' }],
    ['scope in quotes', 'invalid_client_metadata', { ...body, scope: '"x"' }],
    ['a statement that is none', 'invalid_software_statement', { ...body, software_statement: 'garbage' }],
    [
      'a statement of a stranger',
      'unapproved_software_statement',
      { ...body, software_statement: 'e30.e30.AAAA' },
    ],
    ['no JSON', 'invalid_client_metadata', '{'],
    ['no object', 'invalid_client_metadata', '[]'],
  ])('refuses %s: %s (§3.2.2)', (_what, error, metadata) => {
    const desk = new Desk(wide)
    const response = send(desk, metadata)
    expect(response.status).toBe(400)
    expect(parseObject(response.body)?.error).toBe(error)
    expect(desk.store.clients.size).toBe(0)
  })

  it('wants the initial access token where the server says so (§3)', () => {
    const desk = () => new Desk({ ...wide, registrationToken: 'let-me-in' })
    const without = send(desk(), body)
    expect([without.status, header(without, 'www-authenticate')]).toEqual([401, 'Bearer realm="Test AS"'])
    const wrong = send(desk(), body, [['Authorization', 'Bearer guess']])
    expect(header(wrong, 'www-authenticate')).toContain('error="invalid_token"')
    expect(send(desk(), body, [['Authorization', 'Bearer let-me-in']]).status).toBe(201)
  })
})
