import fc from 'fast-check'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest'
import { rawExchange } from '#node/serve/raw-http.ts'
import type { Pair } from '#protocol/pairs.ts'
import { isKnown, knownWords, paths, secrets } from './known-words.ts'
import { oauth1Call, protocolParams } from './oauth1-call.ts'
import { rawRequest } from './raw-request.ts'
import { type Subject, startSubject } from './server.ts'

let subject: Subject
let known: readonly Pair[]
let complaints: MockInstance
beforeAll(async () => {
  subject = await startSubject()
  known = await knownWords(subject)
})
afterAll(() => subject.close())
// Whoever runs the server is told about exceptions there, and nowhere else.
beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  complaints.mockRestore()
})

/** The last answer on a line: before it may stand an invitation to send the body. */
function answerIn(text: string): { status: number; head: string; body: string } {
  const last = text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')
  const end = last.indexOf('\r\n\r\n')
  const head = end < 0 ? last : last.slice(0, end)
  return { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? 0), head, body: last.slice(end + 4) }
}

describe('bytes on a line', () => {
  it('get one well-formed answer: no fault, no secret, no header and no way that their sender chose', async () => {
    const port = Number(new URL(subject.issuer).port)
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(rawRequest(paths, known), async ({ bytes }) => {
        const sent = bytes.toString('latin1')
        const text = await rawExchange(port, bytes, '127.0.0.1', true)
        // Who promises more than he sends, and then hangs up, hears nothing.
        if (text === '' && /content-length|transfer-encoding/i.test(sent)) return
        const { status, head, body } = answerIn(text)
        seen.add(status)
        expect(status, text.slice(0, 300)).toBeGreaterThanOrEqual(200)
        expect(status, text.slice(0, 300)).toBeLessThan(500)
        expect(complaints.mock.calls).toEqual([])
        expect(head).not.toMatch(/[^\t\r\n\x20-\x7e]/)
        expect(head).not.toMatch(/^set-cookie: *x=1/im)
        for (const [, location = ''] of head.matchAll(/^location: *(.*)$/gim))
          expect(isKnown(subject, location), location).toBe(true)
        expect(body).not.toMatch(/\n\s+at |node:internal|\.ts:\d/)
        for (const secret of status >= 400 ? secrets : [])
          if (!decodeURIComponent(sent.replaceAll(/%(?![0-7][\da-f])/gi, '')).includes(secret))
            expect(text).not.toContain(secret)
      }),
      { numRuns: 2000 },
    )
    // It was not all refused at the door.
    for (const status of [200, 303, 400, 401, 404, 405]) expect([...seen]).toContain(status)
  }, 120_000)
})

describe('OAuth 1.0a requests with a good signature over odd values', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '\0',
      '%',
      'oob',
      'javascript:alert(1)',
      'https://attacker.example/\r\nX: y',
      '\ud800',
      '__proto__',
      '-1',
      '1.0',
    ),
  )
  const names = fc.constantFrom(
    'oauth_callback',
    'oauth_verifier',
    'oauth_token',
    'oauth_version',
    'oauth_nonce',
    'oauth_timestamp',
    'oauth_signature_method',
    'realm',
    'x',
  )

  it('get an answer with no fault in it', async () => {
    const request = fc.record({
      path: fc.constantFrom('request_token', 'access_token', 'authorize', 'login', 'api/me'),
      method: fc.constantFrom('POST', 'POST', 'GET'),
      query: fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        fc.constantFrom('?%', '?a=%ff', '?oauth_token=x', '?a=1&a=1'),
      ),
      more: fc.array(fc.tuple(names, odd), { maxLength: 4 }),
      values: fc.array(fc.nat({ max: known.length - 1 }), { maxLength: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ path, method, query, more, values }) => {
        const words = values.flatMap((at) => (known[at]?.[0].startsWith('oauth_') ? [known[at] as Pair] : []))
        const changed = Object.fromEntries(
          [...words, ...more].map(([name, value]) => [name, value.toWellFormed()]),
        )
        const { status, text } = await oauth1Call({
          url: `${subject.issuer}/oauth1/${path}${query}`,
          method,
          params: protocolParams(changed),
          tokenSecret: '',
        })
        expect(status, text).toBeLessThan(500)
        expect(complaints.mock.calls).toEqual([])
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})
