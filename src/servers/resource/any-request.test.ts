import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headers } from '#network/http.ts'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { Api, dpop, origin, proof } from '#servers/resource/testing/api.ts'
import { formType } from '#servers/testing/first-day.ts'

describe('any request', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '__proto__', '\r\nX: y'),
  )
  const line = fc.tuple(
    fc.constantFrom('Authorization', 'DPoP', 'Content-Type'),
    fc.oneof(
      text,
      fc.constantFrom('Bearer good', 'DPoP bound', formType[1], proof()[1]),
      text.map((raw) => `Bearer ${raw}`),
      fc
        .tuple(
          fc.object({ key: fc.constantFrom('alg', 'kid', 'typ') }),
          fc.object({ key: fc.constantFrom('iss', 'aud', 'exp', 'scope', 'cnf') }),
        )
        .map(
          (parts) => `Bearer ${parts.map((part) => toBase64url(utf8(JSON.stringify(part)))).join('.')}.AA`,
        ),
    ),
  )
  it('is answered, never by a fault', () => {
    const api = new Api({ dpop, bodyToken: true })
    fc.assert(
      fc.property(
        fc.record({
          method: fc.oneof(fc.constantFrom('GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD'), text),
          url: fc
            .tuple(
              fc.oneof(fc.constantFrom('/v1/photos', '/v1/photos/7', '/api/me', '/mcp', '/v1/usage'), text),
              text,
            )
            .map(([path, query]) => `${origin}${path}?${query}`),
          headers: fc.array(line, { maxLength: 4 }),
          body: fc.oneof(text, fc.constant('access_token=good')),
        }),
        (request) => {
          const response = api.ask(request)
          expect(response.status).toBeGreaterThanOrEqual(200)
          expect(response.status).toBeLessThan(500)
          for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/)
          if (response.status === 401) expect(headers(response, 'www-authenticate')).not.toEqual([])
        },
      ),
      { numRuns: 800 },
    )
  })
})
