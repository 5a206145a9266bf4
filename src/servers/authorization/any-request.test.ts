import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HttpRequest, type HttpResponse, header, headers, queryOf, splitUrl } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { decodeForm, encodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { matchesRedirectUri } from '#protocol/uri.ts'
import { codeFor, redemption, tokensFor, webAuth } from './testing/codes.ts'
import { alice, config, issuer } from './testing/config.ts'
import { Desk } from './testing/desk.ts'
import { get, native, post, spa, web } from './testing/requests.ts'
import { Visitor } from './testing/visitor.ts'

/** A desk in the middle of its work: a session, open transactions, codes, tokens. */
const desk = new Desk()
const visitor = new Visitor(desk)
visitor.logIn(get('/authorize', web).url, alice)
visitor.open(get('/authorize', spa).url)
const token = String(tokensFor(desk, spa).access_token)
const [open] = [...desk.store.interactions.values()]
const page = { txn: open?.id ?? '', csrf: open?.csrf ?? '' }
const jar: Pair = ['Cookie', visitor.agent.jar.map(({ name, value }) => `${name}=${value}`).join('; ')]

/** Requests that are in order, one for every place; most of what follows is a little away from one of them. */
const good: readonly HttpRequest[] = [
  ...[web, spa, native].map((params) => get('/authorize', params, [jar])),
  ...[web, spa, native].map((params) => post('/authorize', params, [jar])),
  get('/login', { txn: page.txn }, [jar]),
  get('/consent', { txn: page.txn }, [jar]),
  post('/login', { ...page, username: alice.username, password: alice.password }, [jar]),
  post('/consent', { ...page, decision: 'allow' }, [jar]),
  post('/token', redemption(native, codeFor(desk, native))),
  post('/token', redemption(web, codeFor(desk, web)), [webAuth]),
  get('/userinfo', {}, [['Authorization', `Bearer ${token}`]]),
  get('/jwks'),
]

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', '"><script>', '\r\nLocation: https://attacker.example/', 'a "b\\ é'),
)
const sent = good.flatMap(({ url, body }) => [...queryOf(url), ...decodeForm(body)])
const more = ['prompt', 'max_age', 'response_mode', 'login_hint', 'request', 'access_token', 'state']
const word = fc.constantFrom('fragment', 'none', 'login', '0', 'token', 'deny', 'https://attacker.example/cb')
// Secrets go only where they belong: everything else may be echoed.
const secrets = [...config.clients, ...config.users].flatMap(
  (one) => ('password' in one ? one.password : one.client_secret) ?? [],
)
const values = sent.map(([, value]) => value).filter((value) => !secrets.includes(value))
const extra = fc.oneof(
  fc.tuple(
    fc.oneof(fc.constantFrom(...sent.map(([name]) => name), ...more), text),
    fc.oneof(word, text, fc.constantFrom(...values)),
  ),
  fc.tuple(fc.constantFrom('client_secret', 'password'), fc.constantFrom(...secrets)),
)
const line = fc.oneof(
  fc.constantFrom<Pair>(jar, webAuth, ['Content-Type', 'application/x-www-form-urlencoded']),
  fc.tuple(fc.constantFrom('Authorization', 'Content-Type', 'Cookie', 'Origin'), text),
  text.map((raw): Pair => ['Cookie', `as_session=${raw}; as_interaction=${raw}`]),
)
const near = fc
  .tuple(
    fc.constantFrom(...good),
    fc.array(extra, { maxLength: 3 }),
    fc.array(line, { maxLength: 1 }),
    fc.nat(30),
  )
  .map(([from, pairs, lines, gone]): HttpRequest => {
    const change = (encoded: string) =>
      encodeForm([...decodeForm(encoded).filter((_, index) => index !== gone), ...pairs])
    const { base, query } = splitUrl(from.url)
    const headerLines = [...from.headers, ...lines]
    return from.method === 'POST'
      ? { ...from, headers: headerLines, body: change(from.body) }
      : { ...from, headers: headerLines, url: `${base}?${change(query)}` }
  })
const far: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT'), text),
  url: fc
    .tuple(fc.oneof(text, fc.constantFrom('authorize', 'login', 'token')), text)
    .map(([path, query]) => `${issuer}/${path}?${query}`),
  headers: fc.array(line, { maxLength: 5 }),
  body: fc.oneof(
    text,
    fc.nat(100_000).map((length) => 'a='.padEnd(length, 'b')),
  ),
})

const before = structuredClone(desk.store)

/** Every request meets the same desk, whatever the one before it did. */
function reset(): void {
  Object.assign(desk.store, structuredClone(before))
}

const registered = config.clients.flatMap(({ redirect_uris }) => redirect_uris)

/** Whether a redirect leads to a page of ours, or to a redirect URI with our parameters added. */
function leadsHome(location: string): boolean {
  const { base, query } = splitUrl(location)
  const own = query.replace(/(^|&)(code|error)=.*$/s, '')
  const asked = own === '' ? base : `${base}?${own}`
  return (
    /^https:\/\/as\.example\/(login|consent)\?txn=[\w-]{43}$/.test(location) ||
    registered.some((uri) => matchesRedirectUri(uri, asked))
  )
}

/** Every error_description of an answer: in a redirect, in a body, in a challenge. */
function descriptions(response: HttpResponse, back: readonly Pair[]): string[] {
  const inBody = parseObject(response.body)?.error_description
  const inHeader = /error_description="(.*)"/.exec(header(response, 'www-authenticate') ?? '')?.[1]
  return [valueOf(back, 'error_description'), inBody, inHeader].filter((one) => typeof one === 'string')
}

describe('any request', () => {
  it('is answered, never by a fault, never by way of an unregistered place, never with a secret', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: near }, far), (request) => {
        reset()
        const response = desk.ask(request)
        expect(response.status).toBeGreaterThanOrEqual(200)
        expect(response.status).toBeLessThan(500)
        const [location, ...others] = headers(response, 'location')
        expect(others).toEqual([])
        expect(response.status === 303).toBe(location !== undefined)
        if (location !== undefined) expect(leadsHome(location), location).toBe(true)
        const all = [response.body, ...response.headers.map(([, value]) => value)]
        for (const secret of secrets) expect(all.join('\n')).not.toContain(secret)
        for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/)
        const back = [...queryOf(location ?? ''), ...decodeForm(splitUrl(location ?? '').fragment)]
        for (const one of descriptions(response, back))
          expect(one).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/)
        if (valueOf(back, 'error')) expect(valueOf(back, 'code')).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })
})
