import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pair } from '#protocol/pairs.ts'
import { isKnown, knownWords, paths, secrets } from './known-words.ts'
import { type Subject, startSubject } from './server.ts'

let subject: Subject
let known: readonly Pair[]
beforeAll(async () => {
  subject = await startSubject()
  known = await knownWords(subject)
})
afterAll(() => subject.close())

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '%',
    '"><script>',
    '{}',
    '[]',
    '-1',
    '1e999',
    'null',
    '__proto__',
    'constructor',
    'a'.repeat(9000),
  ),
)
const names = fc.nat().map((at) => known[at % known.length]?.[0] ?? '')
const values = fc.nat().map((at) => known[at % known.length]?.[1] ?? '')
const pair = fc.oneof(
  fc.nat().map((at): Pair => known[at % known.length] ?? ['', '']),
  fc.tuple(names, fc.oneof(values, odd)),
  fc.tuple(odd, odd),
)
const pairs = fc.array(pair, { maxLength: 12 })
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array))
const types = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/json',
  'multipart/form-data',
  'text/plain',
  '',
)
const credentials = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Basic', 'Bearer', 'DPoP', 'OAuth', 'bearer', ''),
      fc.oneof(values, fc.base64String(), odd),
    )
    .map((words) => words.join(' ')),
  fc.constant(''),
)
const request = fc.record({
  path: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...paths) }, { weight: 1, arbitrary: fc.webPath() }),
  method: fc.constantFrom('GET', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'),
  query: pairs,
  form: fc.oneof(pairs, bytes),
  type: types,
  authorization: credentials,
  dpop: fc.oneof(fc.constant(''), odd),
  cookie: fc.oneof(fc.constant(''), odd),
})

/** Only what a header line may carry at all; the lines that may not are tried in limits.test.ts. */
const line = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '').trim()
const encoded = (list: readonly Pair[]) =>
  new URLSearchParams(list.map(([name, value]) => [name, value])).toString()
describe('whatever is sent to any endpoint', () => {
  it('gets an answer: no fault, no secret, no way to an address that nobody registered', async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ path, method, query, form, type, authorization, dpop, cookie }) => {
        const body = Buffer.isBuffer(form) ? form : encoded(form)
        const headers = Object.entries({ authorization, dpop, cookie, 'content-type': type }).map(
          ([name, text]): [string, string] => [name, line(text)],
        )
        const bare = method === 'GET' || method === 'HEAD'
        const response = await fetch(`${subject.issuer}${path}?${encoded(query).slice(0, 8000)}`, {
          method,
          headers: headers.filter(([, text]) => text !== ''),
          redirect: 'manual',
          ...(bare ? {} : { body: body as BodyInit }),
        })
        const text = await response.text()
        expect(response.status).toBeLessThan(500)
        const location = response.headers.get('location')
        if (location !== null) expect(isKnown(subject, location), location).toBe(true)
        if (response.status >= 400)
          for (const secret of secrets)
            if (!sent(query, body, authorization).includes(secret)) expect(text).not.toContain(secret)
      }),
      { numRuns: 600 },
    )
  }, 60_000)
})

function sent(query: readonly Pair[], body: string | Buffer, authorization: string): string {
  return `${query.flat().join(' ')} ${body} ${authorization}`
}
