import { describe, expect, it } from 'vitest'
import { halfHash } from '#protocol/hashes.ts'
import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { tokensFor } from '#servers/authorization/testing/codes.ts'
import { config, issuer } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { spa, without } from '#servers/authorization/testing/requests.ts'

const claimsFor = (desk: Desk, request: Readonly<Record<string, string>>) =>
  decodeJwt(String(tokensFor(desk, request).id_token))

describe('the ID token (OpenID Connect Core §2, §3.1.3.6)', () => {
  it('says who, for whom, until when, for which login, and beside which access token', () => {
    const desk = new Desk()
    const { access_token, id_token } = tokensFor(desk, { ...spa, scope: 'openid profile' })
    const jwt = decodeJwt(String(id_token))
    expect(jwt?.header).toEqual({ alg: 'ES256', kid: 'rfc7515-a3', typ: 'JWT' })
    expect(jwt?.claims).toEqual({
      iss: issuer,
      sub: 'u-2001',
      aud: 'spa',
      exp: desk.now + 300,
      iat: desk.now,
      auth_time: desk.now,
      nonce: 'n-1',
      at_hash: halfHash(String(access_token)),
      name: 'Alice',
    })
    const [key] = config.keys
    expect(key && jwt && verifyWithoutPlatform({ ...key }, jwt.signingInput, jwt.signature)).toBe(true)
  })

  it('has a nonce only where one was asked for, and gives it back unchanged (§15.5.2)', () => {
    expect(claimsFor(new Desk(), without(spa, 'nonce'))?.claims).not.toHaveProperty('nonce')
    expect(claimsFor(new Desk(), { ...spa, nonce: 'ä "\\ +%2B' })?.claims.nonce).toBe('ä "\\ +%2B')
  })

  it('leaves out what the scope does not open, and never says null (§5.3.2, §5.4)', () => {
    const { claims = {} } = claimsFor(new Desk(), { ...spa, scope: 'openid email' }) ?? {}
    expect(claims).not.toHaveProperty('name')
    expect(Object.values(claims)).not.toContain(null)
  })
})
