import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { baseString, baseUri } from './base-string.ts'
import { oauthHeader, parseOAuthHeader } from './header.ts'
import { collectParameters } from './parameters.ts'
import { percentDecode, percentEncode } from './percent.ts'
import { signRequest } from './sign-request.ts'
import { signatureOf, signingKey } from './signature.ts'
import { parseTimestamp } from './timestamp.ts'
import vectors from './vectors.json' with { type: 'json' }

const pairsOf = (params: object): Pair[] =>
  Object.entries(params).flatMap(([name, value]) =>
    [value as string | string[]].flat().map((one): Pair => [name, one]),
  )

describe('RFC 5849 3.4: published signatures', () => {
  it.each(vectors.map((vector) => [vector.source, vector] as const))('%s', (_source, vector) => {
    const base = baseString(vector.method, vector.url, pairsOf(vector.params))
    expect(base.text).toBe(vector.base_string)
    const secrets = { clientSecret: vector.client_secret, tokenSecret: vector.token_secret }
    expect(signatureOf('HMAC-SHA1', base.text, secrets)).toBe(vector.signature)
  })

  const cast = { oauth_consumer_key: 'pk1a-key', oauth_signature_method: 'HMAC-SHA1' }
  it.each([
    [
      'POST',
      'https://id.skyalbum.example/oauth1/request_token',
      {
        ...cast,
        oauth_timestamp: '1700000000',
        oauth_nonce: 'n1-kite',
        oauth_callback: 'https://paperkite.example/ready',
      },
      '',
      'GeHKFutwYeZTGR0uOcTNNQBoHtM=',
    ],
    [
      'POST',
      'https://id.skyalbum.example/oauth1/access_token',
      {
        ...cast,
        oauth_token: 'tmp-7Q2',
        oauth_verifier: 'ver-4M9',
        oauth_timestamp: '1700000060',
        oauth_nonce: 'n2-kite',
      },
      'tmpsec-55',
      'q9F0gNrxsNmUWinltVvFGMXNGh4=',
    ],
    [
      'GET',
      'https://api.skyalbum.example/v1/photos',
      {
        ...cast,
        album: 'picnic',
        oauth_token: 'tok-9X1',
        oauth_timestamp: '1700000061',
        oauth_nonce: 'n3-kite',
      },
      'toksec-88',
      'tTDiTsT7shO6os/d78zFeDdMI9E=',
    ],
  ])('the cast: %s %s', (method, url, params, tokenSecret, signature) => {
    const { oauth } = signRequest({ method, url, oauth: pairsOf(params) }, 'HMAC-SHA1', {
      clientSecret: 'pk1a-secret',
      tokenSecret,
    })
    expect(oauth.at(-1)).toEqual(['oauth_signature', signature])
  })
})

describe('RFC 5849 3.4.1: the base string, piece by piece', () => {
  it('sorts encoded names and values by bytes and keeps repeats', () => {
    const base = baseString('get', 'https://a.example/x', [
      ['b', '2'],
      ['a', 'z'],
      ['a', '%'],
      ['a', 'z'],
      ['oauth_signature', 'gone'],
      ['á', ''],
    ])
    expect(base.method).toBe('GET')
    expect(base.parameters.map(({ encoded }) => encoded)).toEqual(['%C3%A1=', 'a=%25', 'a=z', 'a=z', 'b=2'])
    expect(base.text).toBe(
      'GET&https%3A%2F%2Fa.example%2Fx&%25C3%25A1%3D%26a%3D%2525%26a%3Dz%26a%3Dz%26b%3D2',
    )
  })

  it.each([
    ['HTTP://EXAMPLE.com:80/r%20v/X?id=123#f', 'http://example.com/r%20v/X'],
    ['https://www.example.net:8080/?q=1', 'https://www.example.net:8080/'],
    ['https://example.net:443', 'https://example.net/'],
    ['http://example.net:443/a/../b', 'http://example.net:443/a/../b'],
  ])('%s -> %s', (url, wanted) => {
    expect(baseUri(url)).toBe(wanted)
  })
})

describe('RFC 5849 3.6: percent-encoding', () => {
  it('leaves only unreserved characters bare', () => {
    expect(percentEncode("azAZ09-._~ !*'()&=+%é")).toBe('azAZ09-._~%20%21%2A%27%28%29%26%3D%2B%25%C3%A9')
  })
  it('is undone, and refuses what is broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentDecode(percentEncode(text))).toBe(text.toWellFormed())
      }),
    )
    expect([percentDecode('%'), percentDecode('%FF'), percentDecode('a+b')]).toEqual([
      undefined,
      undefined,
      'a+b',
    ])
  })
})

describe('RFC 5849 3.5.1: the Authorization header', () => {
  it('reads the example of the RFC, realm included', () => {
    const line = `OAuth realm="Example, \\"quoted\\"",
       oauth_consumer_key="0685bd9184jfhq22", oauth_signature="wOJIO9A2W5mFwDgiDvZbTSMK%2FPY%3D",
       oauth_version="1.0"`.replace(/\n */g, ' ')
    expect(parseOAuthHeader(line)).toEqual([
      ['realm', 'Example, \\"quoted\\"'],
      ['oauth_consumer_key', '0685bd9184jfhq22'],
      ['oauth_signature', 'wOJIO9A2W5mFwDgiDvZbTSMK/PY='],
      ['oauth_version', '1.0'],
    ])
  })
  it.each(['Bearer x', 'OAuth a', 'OAuth a=b', 'OAuth a="b', 'OAuth a="%zz"', 'OAuth a="b" c="d"'])(
    'refuses %s',
    (line) => {
      expect(parseOAuthHeader(line)).toBeUndefined()
    },
  )
  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' })), {
          minLength: 1,
        }),
        (pairs) => {
          const wanted = pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])
          if (wanted.some(([name]) => name === 'realm')) return
          expect(parseOAuthHeader(oauthHeader(pairs))).toEqual(wanted)
        },
      ),
    )
  })
})

describe('RFC 5849 3.4.1.3.1: what is signed', () => {
  it('takes query, header without realm, and form body; a + in a form is a space', () => {
    const found = collectParameters({
      authorization: ['OAuth realm="x", oauth_nonce="a%2Bb"'],
      query: 'b5=%3D%253D&a3=a&c%40=&a2=r%20b',
      formBody: 'c2&a3=2+q',
    })
    expect(found.signed).toEqual([
      ['oauth_nonce', 'a+b'],
      ['c2', ''],
      ['a3', '2 q'],
      ['b5', '=%3D'],
      ['a3', 'a'],
      ['c@', ''],
      ['a2', 'r b'],
    ])
    expect(found).toMatchObject({ malformed: false, places: ['header'], protocol: [['oauth_nonce', 'a+b']] })
  })
  it('sees parameters in several places', () => {
    const pairs = encodeForm([['oauth_nonce', 'x']])
    expect(collectParameters({ authorization: ['OAuth'], query: pairs, formBody: pairs }).places).toEqual([
      'header',
      'body',
      'query',
    ])
  })
})

it('RFC 5849 3.4.4: PLAINTEXT is both secrets, encoded', () => {
  expect(signingKey({ clientSecret: 'ja8&', tokenSecret: '' })).toBe('ja8%26&')
  expect(signatureOf('PLAINTEXT', 'whatever', { clientSecret: 'a', tokenSecret: 'b' })).toBe('a&b')
})

it('RFC 5849 3.3: a timestamp is a positive integer', () => {
  expect(['1', '137131200'].map(parseTimestamp)).toEqual([1, 137131200])
  expect(
    ['', '0', '-1', '1.5', '01', '1e9', ' 1', '9'.repeat(13)].every((text) => !parseTimestamp(text)),
  ).toBe(true)
})
