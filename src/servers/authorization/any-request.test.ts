import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { header, headers, queryOf, splitUrl } from '#network/http.ts'
import { decodeForm, encodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { matchesRedirectUri } from '#protocol/uri.ts'
import { codeFor, tokensFor } from './testing/codes.ts'
import { alice, config, issuer } from './testing/config.ts'
import { Desk } from './testing/desk.ts'
import { basic, get, native, spa, web } from './testing/requests.ts'
import { Visitor } from './testing/visitor.ts'

/** A desk in the middle of its work: sessions, an open transaction, a code, a token. */
const desk = new Desk()
const visitor = new Visitor(desk)
visitor.logIn(get('/authorize', web).url, alice)
visitor.open(get('/authorize', spa).url)
const code = codeFor(desk, native)
const token = String(tokensFor(desk, spa).access_token)
const [open] = [...desk.store.interactions.values()]
const jar = visitor.agent.jar.map(({ name, value }) => `${name}=${value}`).join('; ')

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '"><script>', '\r\nLocation: https://attacker.example/'),
)
const known = fc.constantFrom(
  ...new Set([
    ...Object.values(web),
    ...Object.values(native),
    code,
    token,
    open?.id ?? '',
    open?.csrf ?? '',
    'fragment',
    'none',
    'login',
    'consent',
    '0',
    'allow',
    'deny',
    'alice',
    'authorization_code',
    'https://attacker.example/cb',
    'https://client.example/cb',
    'token',
    'a "b\\ é',
  ]),
)
const names = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'prompt',
  'max_age',
  'response_mode',
  'login_hint',
  'request',
  'txn',
  'csrf',
  'decision',
  'username',
  'grant_type',
  'code',
  'code_verifier',
  'access_token',
]
const pair = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: text }),
  fc.oneof(known, text),
)
// Secrets go only where they belong: everything else may be echoed.
const secrets = config.clients
  .flatMap(({ client_secret }) => client_secret ?? [])
  .concat(config.users.map(({ password }) => password))
const secretPair = fc.tuple(fc.constantFrom('client_secret', 'password'), fc.constantFrom(...secrets))
const good = fc.constantFrom(
  ...[
    web,
    spa,
    native,
    { txn: open?.id ?? '', csrf: open?.csrf ?? '', ...alice, decision: 'allow' },
    { grant_type: 'authorization_code', client_id: 'native', code },
  ].map((params): Pair[] => Object.entries(params).filter(([name]) => name !== 'sub')),
)
const params = fc
  .tuple(
    fc.oneof(fc.constant<Pair[]>([]), good),
    fc.array(fc.oneof({ weight: 4, arbitrary: pair }, secretPair), { maxLength: 6 }),
  )
  .map(([a, b]) => encodeForm([...a, ...b]))
const path = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '/authorize',
      '/login',
      '/consent',
      '/token',
      '/userinfo',
      '/jwks',
      '/.well-known/openid-configuration',
    ),
  },
  text.map((raw) => `/${raw}`),
)
const headerLine = fc.oneof(
  fc.constant(['Content-Type', 'application/x-www-form-urlencoded'] as const),
  fc.constant(['Cookie', jar] as const),
  fc.constantFrom(basic('web-basic', 'web-basic-secret'), ['Authorization', `Bearer ${token}`] as const),
  fc.tuple(
    fc.constantFrom('Authorization', 'Content-Type', 'Cookie', 'Origin'),
    fc.oneof(
      text,
      text.map((raw) => `Basic ${raw}`),
      text.map((raw) => `as_session=${raw}; as_interaction=${raw}`),
    ),
  ),
)
const request = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('GET', 'POST') },
    fc.constantFrom('HEAD', 'OPTIONS', 'PUT'),
    text,
  ),
  url: fc.tuple(path, fc.oneof(params, text)).map(([at, query]) => `${issuer}${at}?${query}`),
  headers: fc.array(headerLine, { maxLength: 5 }),
  body: fc.oneof(
    { weight: 8, arbitrary: params },
    text,
    fc.nat(100_000).map((length) => 'a='.padEnd(length, 'b')),
  ),
})

const registered = config.clients.flatMap(({ redirect_uris }) => redirect_uris)
const isOurs = (location: string) => /^https:\/\/as\.example\/(login|consent)\?txn=[\w-]{43}$/.test(location)

/** Whether a redirect leads to a registered place: ours, or a redirect URI with our parameters added. */
function leadsHome(location: string): boolean {
  const { base, query } = splitUrl(location)
  const own = query.replace(/(^|&)(code|error)=.*$/s, '')
  return (
    isOurs(location) ||
    registered.some((uri) => matchesRedirectUri(uri, own === '' ? base : `${base}?${own}`))
  )
}

describe('any request', () => {
  it('is answered, never by a fault, never by way of an unregistered place, never with a secret', () => {
    fc.assert(
      fc.property(request, (any) => {
        const response = desk.ask(any)
        expect(response.status).toBeGreaterThanOrEqual(200)
        expect(response.status).toBeLessThan(500)
        const [location, ...others] = headers(response, 'location')
        expect(others).toEqual([])
        if (location !== undefined) expect(leadsHome(location), location).toBe(true)
        expect(response.status === 303).toBe(location !== undefined)
        const all = [response.body, ...response.headers.map(([, value]) => value)].join('\n')
        for (const secret of secrets) expect(all).not.toContain(secret)
        for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/)
        const pairs = [...queryOf(location ?? ''), ...decodeForm(splitUrl(location ?? '').fragment)]
        const described = [
          valueOf(pairs, 'error_description'),
          /"error_description":"((?:[^"\\]|\\.)*)"/.exec(response.body)?.[1],
          /error_description="([^"]*)"/.exec(header(response, 'www-authenticate') ?? '')?.[1],
        ]
        for (const one of described) expect(one ?? ' ').toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/)
        if (valueOf(pairs, 'error') !== undefined) expect(valueOf(pairs, 'code')).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })
})
