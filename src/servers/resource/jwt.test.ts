import { describe, expect, it } from 'vitest'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import { Api, accessToken, clientKey, issuerKey, origin, start } from '#servers/resource/testing/api.ts'
import { publicKeyPem } from './public-key-pem.ts'

describe('RFC 9068 4: JWT access tokens', () => {
  it('takes a good one, with one or several audiences', () => {
    const api = new Api()
    for (const token of [
      accessToken(),
      accessToken({ aud: ['https://x.example', origin] }),
      accessToken({}, { typ: 'application/at+jwt' }),
    ]) {
      expect(api.call('/v1/photos', `Bearer ${token}`).status).toBe(200)
    }
  })

  const pem = publicKeyPem(issuerKey.public) ?? ''
  const hs256 = () => {
    const input = accessToken({}, { alg: 'HS256' }).split('.').slice(0, 2).join('.')
    return `${input}.${toBase64url(hmacSha256(pem, input))}`
  }
  const none = () => `${accessToken({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`
  const tampered = () => {
    const [head, , signature] = accessToken().split('.')
    const claims = {
      ...JSON.parse(atob(accessToken().split('.')[1] ?? '')),
      scope: 'photos.read photos.delete',
    }
    return `${head}.${toBase64url(utf8(JSON.stringify(claims)))}.${signature}`
  }

  it.each([
    ['an ID token', () => accessToken({ aud: 'web' }, { typ: 'JWT' }), 'CK-AT-AUD'],
    ['an ID token whose audience is the API', () => accessToken({}, { typ: 'JWT' }), 'CK-AT-TYP'],
    ['no typ', () => accessToken({}, { typ: 1 }), 'CK-AT-TYP'],
    ['another issuer', () => accessToken({ iss: `${origin}/` }), 'CK-AT-ISS'],
    ['alg none', none, 'CK-AT-ALG'],
    ['HS256 with the public key', hs256, 'CK-AT-ALG'],
    ['an alg that the issuer has no key for', () => accessToken({}, { alg: 'RS256' }), 'CK-AT-ALG'],
    ['a changed claim', tampered, 'CK-AT-SIG'],
    ['a key of somebody else', () => accessToken({}, {}, clientKey), 'CK-AT-SIG'],
    ['an unknown kid', () => accessToken({}, { kid: 'k9' }), 'CK-AT-SIG'],
    ['expired', () => accessToken({ exp: start }), 'CK-AT-VALID'],
    ['exp that is no number', () => accessToken({ exp: '9999999999' }), 'CK-AT-VALID'],
    ['aud that is no text', () => accessToken({ aud: 7 }), 'CK-AT-AUD'],
    ['scope that is no text', () => accessToken({ scope: ['photos.read'] }), 'CK-AT-SCOPE'],
    ['bound to a key', () => accessToken({ cnf: { jkt: 'x' } }), 'CK-AT-BOUND'],
  ])('refuses %s', (_what, token, id) => {
    const api = new Api()
    const answer = api.call('/v1/photos', `Bearer ${token()}`)
    expect(api.refusedBy).toBe(id)
    expect(answer.status).toBe(id === 'CK-AT-SCOPE' ? 403 : 401)
  })

  it('falls for alg none and the public key as a secret where alg is not checked (RFC 8725 2.1)', () => {
    const api = new Api()
    api.switches = { 'CK-AT-ALG': 'off' }
    expect([none, hs256].map((token) => api.call('/v1/photos', `Bearer ${token()}`).status)).toEqual([
      200, 200,
    ])
    expect(api.call('/v1/photos', `Bearer ${tampered()}`).status).toBe(401)
  })
})
