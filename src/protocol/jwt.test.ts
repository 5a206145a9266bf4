import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64url, utf8 } from './bytes.ts'
import { verifyEs256 } from './es256.ts'
import { decodeJwt, encodeJwt, type JsonObject, parseObject, replaceClaims } from './jwt.ts'

const part = (text: string) => toBase64url(utf8(text))
const object = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>

describe('a JWT (RFC 7519 §7)', () => {
  it('is read as it was made, and other claims leave header and signature alone', () => {
    fc.assert(
      fc.property(object, object, object, (header, claims, other) => {
        const token = encodeJwt(header, claims, (input) => part(`signed ${input.length}`))
        const same = (value: JsonObject) => JSON.parse(JSON.stringify(value))
        const read = decodeJwt(token)
        expect(read).toMatchObject({ header: same(header), claims: same(claims) })
        expect(token).toBe(`${read?.signingInput}.${read?.signature}`)
        const forged = decodeJwt(replaceClaims(token, other))
        expect(forged).toMatchObject({
          header: same(header),
          claims: same(other),
          signature: read?.signature,
        })
      }),
    )
  })

  it('is never read out of something else, and nothing makes the reader throw', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }).map(part),
      fc.string(),
      fc.jsonValue().map((json) => part(JSON.stringify(json))),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 4 }).map((all) => all.join('.')),
        ),
        (any) => {
          const read = decodeJwt(any)
          if (read !== undefined)
            expect([any.split('.').length, Array.isArray(read.claims)]).toEqual([3, false])
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['two parts', `${part('{}')}.${part('{}')}`],
    ['four parts', `${part('{}')}.${part('{}')}.a.b`],
    ['a list as header', `${part('[]')}.${part('{}')}.a`],
    ['null as claims', `${part('{}')}.${part('null')}.a`],
    ['padding', `${part('{}')}=.${part('{}')}.a`],
    ['claims that are not UTF-8', `${part('{}')}.${toBase64url(Uint8Array.of(0xff))}.a`],
    ['nothing', ''],
  ])('is not %s', (_what, token) => {
    expect(decodeJwt(token)).toBeUndefined()
  })

  it('of RFC 7515 A.3 has a good signature', () => {
    const token =
      'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q'
    const key = {
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    }
    const { claims, signature = '', signingInput = '' } = decodeJwt(token) ?? {}
    expect(claims).toEqual({ iss: 'joe', exp: 1300819380, 'http://example.com/is_root': true })
    expect(verifyEs256(key, signingInput, signature)).toBe(true)
  })
})

describe('JSON from outside', () => {
  it('is an object or nothing', () => {
    for (const text of ['', 'null', '1', '"a"', '[{}]', '{"a":}', '{} {}', '['.repeat(50_000)]) {
      expect(parseObject(text)).toBeUndefined()
    }
    expect(parseObject('{"a":[1]}')).toEqual({ a: [1] })
  })

  it('is never so deep that it cannot be written again', () => {
    const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect(JSON.stringify(parseObject(nested(63)))).toBe(nested(63))
    expect(parseObject(nested(64))).toBeUndefined()
    expect(parseObject(nested(50_000))).toBeUndefined()
  })
})
