import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get } from '#servers/authorization/testing/requests.ts'

const read = (path: string) => new Desk().ask(get(path))
const oidc = parseObject(read('/.well-known/openid-configuration').body) ?? {}

describe('metadata (OpenID Connect Discovery §3, RFC 8414 §2)', () => {
  it('stands under both names, as JSON that any origin may read and keep', () => {
    for (const path of ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server']) {
      const response = read(path)
      expect(response.status).toBe(200)
      expect(header(response, 'content-type')).toBe('application/json')
      expect(header(response, 'access-control-allow-origin')).toBe('*')
      expect(header(response, 'cache-control')).toBe('public, max-age=3600')
      expect(parseObject(response.body)).toEqual(oidc)
    }
  })

  it('names the issuer as it stands in iss, and endpoints that answer', () => {
    expect(oidc.issuer).toBe(issuer)
    for (const [name, value] of Object.entries(oidc).filter(([key]) => /_endpoint$|^jwks_uri$/.test(key))) {
      const { status } = new Desk().ask({ ...get(''), url: String(value) })
      expect(status, name).not.toBe(404)
    }
  })

  it('promises what the server keeps: S256 only, iss in every answer, no request objects', () => {
    expect(oidc).toMatchObject({
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      subject_types_supported: ['public'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      request_uri_parameter_supported: false,
    })
    expect(oidc.scopes_supported).toContain('openid')
  })

  it('has no empty list: what does not apply is left out (Discovery §4.2)', () => {
    expect(Object.values(oidc).filter((value) => Array.isArray(value) && value.length === 0)).toEqual([])
  })
})

describe('the keys (RFC 7517 §4, §8.5)', () => {
  it('show public members only', () => {
    expect(parseObject(read('/jwks').body)).toEqual({
      keys: [
        {
          kty: 'EC',
          crv: 'P-256',
          x: expect.stringMatching(/^[\w-]{43}$/),
          y: expect.stringMatching(/^[\w-]{43}$/),
          kid: 'rfc7515-a3',
          use: 'sig',
          alg: 'ES256',
        },
      ],
    })
  })
})
