import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { header, headers, splitUrl } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { encodeForm } from '#protocol/pairs.ts'
import { tokensFor } from './testing/codes.ts'
import { alice, issuer } from './testing/config.ts'
import { Desk } from './testing/desk.ts'
import { basic, get, post, spa, web } from './testing/requests.ts'
import { Visitor } from './testing/visitor.ts'
import { hybrid, requestObject, wide } from './testing/wide.ts'

/** A server that offers everything, in the middle of its work. */
const desk = new Desk(wide)
const visitor = new Visitor(desk)
visitor.logIn(get('/authorize', web).url, alice)
visitor.open(get('/logout').url)
const hint = String(tokensFor(desk, web).id_token)
const pushed = String(parseObject(desk.ask(post('/par', spa)).body)?.request_uri)
const signed = requestObject({ ...spa, client_id: 'signer', redirect_uri: 'https://client.example/cb' })
const jar = visitor.agent.jar.map(({ name, value }) => `${name}=${value}`).join('; ')
const deep = '['.repeat(20_000)

const values = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    ...new Set([...Object.values(web), ...Object.values(spa), ...Object.values(hybrid)]),
    ...[
      'form_post',
      'jwt',
      'query.jwt',
      'form_post.jwt',
      'id_token',
      'code id_token token',
      'token',
      'signer',
    ],
    ...['none', 'consent', 'implicit', 'pusher', 'https://attacker.example/', 'https://api.example/'],
    ...[hint, pushed, signed, deep, `{"id_token":${deep}`, '{"id_token":{"sub":{"value":"u-2002"}}}'],
    ...['[{"type":"print","album":"a"}]', '[{"type":"constructor"}]', '{"__proto__":{"x":1}}', '\r\nX: 1'],
    ...[...desk.store.logouts.keys()],
  ),
)
const names = [
  ...[
    'client_id',
    'redirect_uri',
    'response_type',
    'response_mode',
    'scope',
    'state',
    'nonce',
    'prompt',
    'max_age',
  ],
  ...[
    'request',
    'request_uri',
    'registration',
    'claims',
    'resource',
    'authorization_details',
    'id_token_hint',
  ],
  ...['acr_values', 'dpop_jkt', 'post_logout_redirect_uri', 'txn', 'logout', 'decision', 'csrf', 'username'],
]
const params = fc
  .tuple(
    fc.constantFrom(
      {},
      web,
      spa,
      hybrid,
      { client_id: 'signer', request: signed },
      { client_id: 'spa', request_uri: pushed },
    ),
    fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 5 }),
  )
  .map(([good, more]) => encodeForm(Object.entries({ ...good, ...more })))
const member = fc.constantFrom(
  ...['redirect_uris', 'grant_types', 'response_types', 'jwks', 'scope', 'client_name', 'software_statement'],
  ...['token_endpoint_auth_method', 'logo_uri', 'application_type', '__proto__', 'post_logout_redirect_uris'],
)
const registration = fc
  .dictionary(member, fc.oneof(fc.jsonValue(), fc.constantFrom(['https://c.example/cb'], 'none', ['code'])))
  .map((metadata) => JSON.stringify(metadata))
const request = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  path: fc.constantFrom(
    '/authorize',
    '/par',
    '/register',
    '/logout',
    '/logout/confirm',
    '/login',
    '/consent',
  ),
  query: params,
  type: fc.constantFrom('application/x-www-form-urlencoded', 'application/json', ''),
  cookie: fc.constantFrom(jar, ''),
  auth: fc.constantFrom(
    basic('web-basic', 'web-basic-secret')[1],
    basic('pusher', 'pusher-secret')[1],
    'Bearer x',
    undefined,
  ),
  body: fc.oneof(params, registration, fc.constant(deep), fc.string()),
})

/** Ours, or a registered address with our parameters added. */
function leadsHome(location: string): boolean {
  const registered = (wide.clients ?? []).flatMap(({ redirect_uris, post_logout_redirect_uris = [] }) => [
    ...redirect_uris,
    ...post_logout_redirect_uris,
  ])
  if (/^https:\/\/as\.example\/(login|consent|logout)(\?|$)/.test(location)) return true
  const { base } = splitUrl(location)
  return registered.some((uri) => base === splitUrl(uri).base || base.startsWith('http://127.0.0.1:'))
}

describe('any request to a server that offers everything', () => {
  it('gets a well-formed answer, never a fault, never one that leads to a stranger, never a secret', () => {
    fc.assert(
      fc.property(request, ({ method, path, query, type, cookie, auth, body }) => {
        const response = desk.ask({
          method,
          url: `${issuer}${path}?${query}`,
          headers: [
            ['Content-Type', type],
            ['Cookie', cookie],
            ...(auth === undefined ? [] : ([['Authorization', auth]] as const)),
          ],
          body,
        })
        expect(response.status).toBeGreaterThanOrEqual(200)
        expect(response.status).toBeLessThan(500)
        const location = header(response, 'location')
        if (location !== undefined) expect(leadsHome(location), location).toBe(true)
        expect(headers(response, 'location').length).toBeLessThanOrEqual(1)
        const action = /<form[^>]* action="([^"]*)"/.exec(response.body)?.[1]
        if (action !== undefined && !action.startsWith('/')) expect(leadsHome(action), action).toBe(true)
        for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/)
        const all = [response.body, ...response.headers.map(([, value]) => value)].join('\n')
        for (const secret of ['web-basic-secret', 'pusher-secret', 'implicit-secret', alice.password])
          expect(all).not.toContain(secret)
        if (header(response, 'content-type') === 'application/json')
          expect(() => JSON.parse(response.body)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
