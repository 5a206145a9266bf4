import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headers } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { config, origin } from './testing/config.ts'
import { Browser, Desk } from './testing/desk.ts'

/** A desk in the middle of its work: open, approved and exchanged credentials, a browser on a page. */
const desk = new Desk()
const tokens = desk.tokens()
const open = desk.temporary()
const browser = new Browser(desk)
browser.open(`${origin}/oauth1/authorize?oauth_token=${open.token}`)
const [visit] = [...desk.store.visits.values()]

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '"><script>', '\r\nLocation: https://attacker.example/'),
)
const value = fc.oneof(
  text,
  fc.constantFrom(
    open.token,
    tokens.token,
    visit?.csrf ?? '',
    'allow',
    'deny',
    'oob',
    'https://attacker.example/',
    'HMAC-SHA1',
    'PLAINTEXT',
    '1795000000',
    'dpf43f3p2l4k3l03',
    'alice',
  ),
)
const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'oauth_token',
      'oauth_consumer_key',
      'oauth_signature_method',
      'oauth_signature',
      'oauth_timestamp',
      'oauth_nonce',
      'oauth_verifier',
      'oauth_callback',
      'csrf',
      'decision',
      'username',
      'password',
    ),
  },
  text,
)
const pairs = fc.array(fc.tuple(name, value), { maxLength: 9 })
const params = fc.oneof(pairs.map(encodeForm), text)
const jar = browser.agent.jar.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ')
const line = fc.oneof(
  fc.constantFrom<Pair>(['Content-Type', 'application/x-www-form-urlencoded'], ['Cookie', jar]),
  pairs.map(
    (list): Pair => [
      'Authorization',
      `OAuth ${list.map(([key, one]) => `${encodeForm([[key, one]]).replace('=', '="')}"`).join(', ')}`,
    ],
  ),
  text.map((raw): Pair => ['Authorization', `OAuth ${raw}`]),
)
const path = fc.constantFrom('request_token', 'authorize', 'login', 'access_token', 'api/me', 'x')
const request = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'HEAD'), text),
  url: fc.tuple(path, params).map(([at, query]) => `${origin}/oauth1/${at}?${query}`),
  headers: fc.array(line, { maxLength: 4 }),
  body: params,
})
const secrets = [
  ...config.consumers.map(({ consumer_secret }) => consumer_secret),
  ...config.users.map(({ password }) => password),
  open.tokenSecret,
  tokens.tokenSecret,
]

it('answers any request, never by a fault, never by way of another place, never with a secret', () => {
  fc.assert(
    fc.property(request, (any) => {
      const response = desk.ask(any)
      expect(response.status).toBeGreaterThanOrEqual(200)
      expect(response.status).toBeLessThan(500)
      for (const location of headers(response, 'location')) {
        expect(location).toMatch(/^https:\/\/(id\.example\/oauth1\/|client\.example\/cb\?)/)
      }
      const all = [response.body, ...response.headers.map(([, one]) => one)].join('\n')
      for (const secret of secrets) expect(all).not.toContain(secret)
      for (const [, one] of response.headers) expect(one).not.toMatch(/[\r\n]/)
    }),
    { numRuns: 1000 },
  )
})
