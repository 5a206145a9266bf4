import fc from 'fast-check'
import type { Pair } from '#protocol/pairs.ts'

/** A request as bytes on a line, and the words that its sender knew anyway. */
export interface RawRequest {
  bytes: Buffer
  method: string
}

/** What a line of the head must not carry, what UTF-8 has not, what percent-encoding has not, and what parsers trip over. */
const nasty = fc.constantFrom(
  '\0',
  '%',
  '%zz',
  '%00',
  '%ff%fe',
  '%C0%AF',
  '\xff\xfe',
  '\x80',
  '\t',
  '\x7f',
  '"',
  '\\',
  '//attacker.example',
  'https://attacker.example/cb',
  '%0d%0aSet-Cookie:%20x=1',
  '__proto__',
  'constructor',
  'a'.repeat(3000),
  ';',
  '=',
  '&&',
  '[]',
  '{"a":',
  '-1',
  '9'.repeat(400),
)

const target = (paths: readonly string[], query: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constant('') },
        // A proxy's form of the target (RFC 9112 3.2.2), with a host that is not ours or makes no sense.
        fc.constantFrom(
          'http://attacker.example',
          'https://x',
          'HTTP://localhost:1',
          'http://',
          'ftp://a:b@c',
        ),
      ),
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...paths) },
        fc.constantFrom(
          '*',
          '//attacker.example/login',
          '/..',
          '/%2e%2e/token',
          '/token/',
          '/TOKEN',
          '/token;a=b',
          '/a%00',
        ),
        nasty.map((text) => `/${text}`),
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        query.map((text) => `?${text}`),
      ),
      fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('#', '#x', '?', '#?a=b')),
    )
    .map((parts) => parts.join(''))

const contentTypes = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=UTF-8',
  'APPLICATION/X-WWW-FORM-URLENCODED;charset="utf-16"',
  'application/x-www-form-urlencoded, application/json',
  'application/json',
  'application/json; charset=latin1',
  'application/jose',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  ';',
  '/',
  'a'.repeat(2000),
]

/** Any bytes that look enough like a request to get somewhere. `known`: names and values that mean something here. */
export function rawRequest(paths: readonly string[], known: readonly Pair[]): fc.Arbitrary<RawRequest> {
  const name = fc.constantFrom(...known.map(([first]) => first))
  const value = fc.constantFrom(...known.map(([, second]) => second))
  const coded = fc.oneof({ weight: 4, arbitrary: value.map(encodeURIComponent) }, value, nasty)
  const pair = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known).map((both) => both.map(encodeURIComponent).join('=')) },
    { weight: 3, arbitrary: fc.tuple(name, coded).map((both) => both.join('=')) },
    nasty,
  )
  const form = fc.array(pair, { maxLength: 14 }).map((pairs) => pairs.join('&'))
  const oauth1 = fc
    .array(fc.tuple(name, coded), { maxLength: 9 })
    .map((list) => `OAuth realm="x",${list.map(([key, text]) => ` ${key}="${text}"`).join(',')}`)
  const credentials = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('Basic', 'bearer', 'Bearer', 'DPoP', 'OAuth', 'Digest', ''),
        fc.oneof(value, nasty, fc.base64String()),
      )
      .map((two) => two.join(' ')),
    oauth1,
  )
  const header = fc.oneof(
    credentials.map((text) => `Authorization: ${text}`),
    fc.oneof(value, nasty).map((text) => `DPoP: ${text}`),
    fc
      .tuple(
        fc.constantFrom('as_session', 'as_interaction', 'o1_interaction', '__proto__'),
        fc.oneof(value, nasty),
      )
      .map((two) => `Cookie: ${two.join('=')}`),
    fc.constantFrom(...contentTypes).map((text) => `Content-Type: ${text}`),
    fc.constantFrom(
      'Host: attacker.example',
      'Host:',
      'Origin: null',
      'Referer: x',
      'Expect: 100-continue',
      'Expect: 200-ok',
      'Upgrade: h2c',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: gzip',
      'Content-Length: 5',
      'Content-Length: -1',
      'X-Forwarded-Host: attacker.example',
      'X-HTTP-Method-Override: DELETE',
      ' folded: line',
      'no colon',
      ': no name',
      `X: ${'y'.repeat(20_000)}`,
    ),
    fc.tuple(nasty, nasty).map((two) => two.join(': ')),
  )
  return fc
    .record({
      method: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom('GET', 'POST', 'POST') },
        fc.constantFrom(
          'HEAD',
          'OPTIONS',
          'PUT',
          'PATCH',
          'DELETE',
          'TRACE',
          'CONNECT',
          'PROPFIND',
          'get',
          'BREW',
          '',
        ),
      ),
      target: target(paths, form),
      version: fc.oneof(
        { weight: 12, arbitrary: fc.constant('HTTP/1.1') },
        fc.constantFrom('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9', ''),
      ),
      type: fc.oneof(
        { weight: 6, arbitrary: fc.constant(contentTypes[0] ?? '') },
        fc.constantFrom(...contentTypes),
      ),
      headers: fc.array(header, { maxLength: 5 }),
      body: fc.oneof(
        { weight: 5, arbitrary: form.map((text) => Buffer.from(text, 'latin1')) },
        fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      ),
      length: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.constantFrom(1, -1)),
    })
    .map(({ method, target: to, version, type, headers, body, length }) => {
      const withBody = method === 'POST' || method === 'PUT'
      const own = [
        'Host: x',
        'Connection: close',
        ...(withBody
          ? [`Content-Type: ${type}`, `Content-Length: ${Math.max(0, body.length + length)}`]
          : []),
      ]
      const head = `${[`${method} ${to} ${version}`, ...own, ...headers].join('\r\n')}\r\n\r\n`
      return {
        method,
        bytes: Buffer.concat([Buffer.from(head, 'latin1'), withBody ? body : Buffer.alloc(0)]),
      }
    })
}
