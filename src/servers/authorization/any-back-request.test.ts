import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { header, headers } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { backDoor, flow, from, newBackDesk, proof, told } from './testing/back-desk.ts'
import { config, issuer } from './testing/config.ts'
import { basic } from './testing/requests.ts'

/** A desk in the middle of its work: tokens of all kinds, a device that waits. */
const desk = newBackDesk({ dpopNonce: true })
const tokens = flow(desk, 'spa')
const device = told(desk.ask(from('tv', '/device_authorization', { scope: 'openid' }))).body
const dpop = proof(desk)[1]

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '"><script>', '\r\n'),
)
const type = 'urn:ietf:params:oauth:token-type:access_token'
const known = fc.constantFrom(
  ...Object.values(tokens).map(String),
  ...Object.values(device).map(String),
  ...['authorization_code', 'refresh_token', 'client_credentials', 'password'],
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  type,
  ...[
    'spa',
    'tv',
    'web-basic',
    'alice',
    'openid',
    'api:read',
    'openid "',
    'https://api.example',
    'https://x#y',
  ],
)
const names = fc.constantFrom(
  ...[
    'grant_type',
    'client_id',
    'refresh_token',
    'device_code',
    'user_code',
    'code',
    'token',
    'token_type_hint',
  ],
  ...['scope', 'resource', 'audience', 'username', 'subject_token', 'subject_token_type', 'actor_token'],
  ...['actor_token_type', 'requested_token_type', 'access_token', 'code_verifier', 'redirect_uri'],
)
const secrets = [
  ...(backDoor.clients ?? [])
    .flatMap(({ client_secret }) => client_secret ?? [])
    .filter((one) => one.length > 1),
  ...config.users.map(({ password }) => password),
]
const secretPair = fc.tuple(fc.constantFrom('client_secret', 'password'), fc.constantFrom(...secrets))
const good = fc.constantFrom<Pair[]>(
  [],
  Object.entries({ grant_type: 'refresh_token', client_id: 'spa' }),
  Object.entries({ grant_type: 'client_credentials', scope: 'api:read' }),
  Object.entries({ grant_type: 'password', username: 'alice', password: 'wonderland' }),
  Object.entries({
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: 'tv',
    device_code: String(device.device_code),
  }),
  Object.entries({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: tokens.access_token ?? '',
    subject_token_type: type,
  }),
)
const params = fc
  .tuple(
    good,
    fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.tuple(fc.oneof(names, text), fc.oneof(known, text)) }, secretPair),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([a, b]) => encodeForm([...a, ...b]))
const line = fc.oneof(
  fc.constant(['Content-Type', 'application/x-www-form-urlencoded'] as const),
  fc.constantFrom(
    basic('web-basic', 'web-basic-secret'),
    basic('legacy', 'l'),
    basic('service', 's'),
    basic('api', 'a'),
  ),
  fc.constantFrom<Pair>(['DPoP', dpop], ['Authorization', `DPoP ${tokens.access_token}`]),
  fc.tuple(
    fc.constantFrom('Authorization', 'DPoP', 'Content-Type', 'Cookie'),
    fc.oneof(
      text,
      text.map((raw) => `DPoP ${raw}`),
      text.map((raw) => `${dpop.split('.')[0]}.${raw}.${dpop.split('.')[2]}`),
      text.map((raw) => `as_interaction=${raw}`),
    ),
  ),
)
const paths = ['/token', '/device_authorization', '/device', '/revoke', '/introspect', '/userinfo'] as const
const request = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('POST', 'GET') },
    fc.constantFrom('OPTIONS', 'PUT'),
    text,
  ),
  url: fc
    .tuple(fc.constantFrom(...paths), fc.oneof(fc.constant(''), params, text))
    .map(([path, query]) => `${issuer}${path}${query && `?${query}`}`),
  headers: fc
    .array(line, { maxLength: 5 })
    .map((lines): Pair[] => [...lines, ['Content-Type', 'application/x-www-form-urlencoded']]),
  body: fc.oneof({ weight: 8, arbitrary: params }, text),
})

describe('any request at the back door', () => {
  it('is answered, never by a fault, never with a secret, and with an error that every client can read', () => {
    fc.assert(
      fc.property(request, (any) => {
        const response = desk.ask(any)
        expect(response.status).toBeGreaterThanOrEqual(200)
        expect(response.status).toBeLessThan(500)
        const location = header(response, 'location')
        if (location !== undefined)
          expect(location).toMatch(/^https:\/\/as\.example\/(login|consent)\?txn=[\w-]{43}$/)
        const all = [response.body, ...response.headers.map(([, value]) => value)].join('\n')
        for (const secret of secrets) expect(all).not.toContain(secret)
        for (const [, value] of response.headers) expect(value).not.toMatch(/[^\x20-\x7e]/)
        expect(headers(response, 'dpop-nonce').length).toBeLessThan(2)
        if (header(response, 'content-type') !== 'application/json') return
        const { error, error_description } = told(response).body
        if (response.status >= 400) expect(error ?? '').toMatch(/^[a-z_]*$/)
        expect(String(error_description ?? '')).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/)
        expect(header(response, 'cache-control')).toBe('no-store')
      }),
      { numRuns: 2000 },
    )
  })
})
