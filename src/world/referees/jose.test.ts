import { createLocalJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { parseObject } from '#protocol/jwt.ts'
import { play } from '#world/play.ts'

const { entries } = play(flow, runOf('pkce-login', nexts(12)))
const bodyOf = (message: string) => {
  const sent = entries.find((entry) => entry.kind === 'request' && entry.message === message)
  const answer = entries.find(
    (entry) => entry.kind === 'response' && 'x' in (sent ?? {}) && entry.x === (sent as { x: number }).x,
  )
  return {
    body: answer?.kind === 'response' ? (parseObject(answer.response.body) ?? {}) : {},
    time: answer?.time ?? 0,
  }
}
const { body, time } = bodyOf('token')
const idToken = String(body.id_token)
const keys = createLocalJWKSet(bodyOf('jwks').body as unknown as Parameters<typeof createLocalJWKSet>[0])
const options: JWTVerifyOptions = {
  issuer: 'https://id.skyalbum.example',
  audience: 'paperkite-mobile',
  algorithms: ['ES256'],
  currentDate: new Date(time * 1000),
  requiredClaims: ['sub', 'exp', 'iat', 'nonce', 'auth_time'],
}

describe('jose reads our ID token with our keys (RFC 7519 §7.2)', () => {
  it('and finds nothing wrong', async () => {
    const { payload, protectedHeader } = await jwtVerify(idToken, keys, { ...options, typ: 'JWT' })
    expect(payload.sub).toBe('u-1001')
    expect(protectedHeader.kid).toBe('sky-2026')
  })

  it.each<[string, JWTVerifyOptions, string]>([
    ['for another issuer', { issuer: 'https://id.skyalbum.example/' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['for another audience', { audience: 'mallory-postcards' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['after five minutes', { currentDate: new Date((time + 300) * 1000) }, 'ERR_JWT_EXPIRED'],
    ['where RS256 was agreed on', { algorithms: ['RS256'] }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ])('and refuses it %s', async (_what, changed, code) => {
    await expect(jwtVerify(idToken, keys, { ...options, ...changed })).rejects.toMatchObject({ code })
  })

  it('and refuses it with one other claim', async () => {
    const [head, payload = '', signature] = idToken.split('.')
    const forged = atob(payload.replaceAll('-', '+').replaceAll('_', '/')).replace('u-1001', 'u-6066')
    const changed = btoa(forged).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
    await expect(jwtVerify(`${head}.${changed}.${signature}`, keys, options)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    })
  })
})
