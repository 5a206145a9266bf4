import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { Api, challengeOf, dpop, issuerKey, proof, start } from '#servers/resource/testing/api.ts'

describe('RFC 9449 7: bound tokens', () => {
  const call = (api: Api, ...proofs: (readonly [string, string])[]) =>
    api.call('/v1/photos?album=picnic', 'DPoP bound', 'GET', proofs)

  it('takes a token with its proof, once', () => {
    const api = new Api({ dpop })
    expect(call(api, proof()).status).toBe(200)
    const again = call(api, proof())
    expect([again.status, api.refusedBy]).toEqual([401, 'CK-DPOP-REPLAY'])
    expect(challengeOf(again)).toMatch(/^DPoP realm="Test API", error="invalid_dpop_proof".*algs="ES256"$/)
    expect(call(api, proof({ jti: 'p2' })).status).toBe(200)
  })

  it.each([
    ['no proof', [], 'CK-DPOP-ONE', 'invalid_dpop_proof'],
    ['no ath', [proof({ ath: 1 })], 'CK-DPOP-ATH', 'invalid_dpop_proof'],
    ['another URI', [proof({ htu: 'https://other.example/' })], 'CK-DPOP-HTU', 'invalid_dpop_proof'],
    ['another method', [proof({ htm: 'POST' })], 'CK-DPOP-HTM', 'invalid_dpop_proof'],
    ['an old proof', [proof({ iat: start - 3600 })], 'CK-DPOP-IAT', 'invalid_dpop_proof'],
    ['the key of a thief', [proof({}, issuerKey)], 'CK-DPOP-KEY', 'invalid_token'],
  ] as const)('refuses %s', (_what, proofs, id, error) => {
    const api = new Api({ dpop })
    const answer = call(api, ...proofs)
    expect([answer.status, api.refusedBy]).toEqual([401, id])
    expect(challengeOf(answer)).toContain(`DPoP realm="Test API", error="${error}"`)
  })

  it('refuses a bound token as Bearer and an unbound one as DPoP, and says what it speaks', () => {
    const api = new Api({ dpop })
    const bearer = api.call('/v1/photos', 'Bearer bound')
    expect(challengeOf(bearer)).toMatch(/^Bearer .*error="invalid_token".*, DPoP algs="ES256"$/)
    expect([api.call('/v1/photos', 'DPoP good', 'GET', [proof()]).status, api.refusedBy]).toEqual([
      401,
      'CK-AT-BOUND',
    ])
    expect(challengeOf(api.call('/v1/photos'))).toBe('Bearer realm="Test API", DPoP algs="ES256"')
  })

  it('hands out its own nonces where it wants them (9)', () => {
    const api = new Api({ dpop: { ...dpop, nonce: true } })
    const first = call(api, proof())
    const nonce = header(first, 'dpop-nonce') ?? ''
    expect([first.status, challengeOf(first)]).toEqual([
      401,
      expect.stringContaining('error="use_dpop_nonce"'),
    ])
    expect(call(api, proof({ nonce: 'guess' })).status).toBe(401)
    expect(call(api, proof({ nonce })).status).toBe(200)
    api.now += 600
    expect(call(api, proof({ nonce, jti: 'p3', iat: api.now })).status).toBe(401)
  })
})

describe('RFC 9470 3: step-up', () => {
  const stepUp = { 'photo.delete': { maxAge: 60, acrValues: ['mfa'] } }
  it('asks for a fresh and strong login', () => {
    const api = new Api({ stepUp })
    const old = api.call('/v1/photos/7', 'Bearer old-login', 'DELETE')
    expect([old.status, api.refusedBy]).toEqual([401, 'CK-AT-LOGIN'])
    expect(challengeOf(old)).toMatch(
      /error="insufficient_user_authentication".*acr_values="mfa", max_age="60"$/,
    )
    expect(api.call('/v1/photos/7', 'Bearer delete', 'DELETE').status).toBe(401)
    expect(api.call('/v1/photos/7', 'Bearer login', 'DELETE').status).toBe(204)
  })
})
