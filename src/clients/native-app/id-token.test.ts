import { describe, expect, it } from 'vitest'
import { nexts, runOf } from '#flows/kit/testing.ts'
import flow from '#flows/pkce-login/index.ts'
import { sure } from '#protocol/assert.ts'
import { toBase64url } from '#protocol/bytes.ts'
import { signEs256 } from '#protocol/es256.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import { decodeJwt, encodeJwt, type Json, type JsonObject } from '#protocol/jwt.ts'
import { mobile } from '#world/cast.ts'
import { otherIssuerKey, skyidKey } from '#world/keys.ts'
import { worldAt } from '#world/play.ts'
import { nativeApp } from './native-app.ts'
import type { NativeAppState } from './state.ts'
import { bench } from './testing.ts'

const world = worldAt(flow, runOf('pkce-login', nexts(11)))
const { user: _user, ...state } = world.apps.get('mobile') as NativeAppState
const own = sure(decodeJwt(state.tokens?.idToken ?? ''), 'ID token')
const app = nativeApp(mobile)
const good = signEs256(skyidKey)

function judge(idToken: string, now = world.now, keys = state.keys) {
  const context = bench(now)
  const tokens = { ...sure(state.tokens, 'tokens'), idToken }
  const taken = app.judge('id-token', { ...state, ...(keys ? { keys } : {}), tokens }, context)
  return { taken, refusedBy: context.refusedBy() }
}
/** The token with some claims changed; undefined takes one away. */
function changed(
  change: Readonly<Record<string, Json | undefined>>,
  header: JsonObject = {},
  sign = good,
): string {
  const claims = Object.entries({ ...own.claims, ...change }).filter(([, value]) => value !== undefined)
  return encodeJwt({ ...own.header, ...header }, Object.fromEntries(claims) as JsonObject, sign)
}
const { exp, iat } = own.claims as { exp: number; iat: number }
const publicKeyAsSecret = (input: string) => toBase64url(hmacSha256(skyidKey.public.x, input))

describe('the ID token (OpenID Connect Core §3.1.3.7)', () => {
  it('that is in order names the user by iss and sub', () => {
    const { taken, refusedBy } = judge(changed({}))
    expect([taken.ok, refusedBy]).toEqual([true, undefined])
    expect(taken.state.user).toEqual({ iss: mobile.issuer, sub: 'u-1001', name: 'Lina' })
  })

  it.each<[string, string, string]>([
    ['no JWT', 'CK-IDT-FORMAT', 'a.b.c'],
    ['no sub', 'CK-IDT-FORMAT', changed({ sub: undefined })],
    ['an empty sub', 'CK-IDT-FORMAT', changed({ sub: '' })],
    ['a number as sub', 'CK-IDT-FORMAT', changed({ sub: 1 })],
    ['iss with a slash more', 'CK-IDT-ISS', changed({ iss: `${mobile.issuer}/` })],
    ['no iss', 'CK-IDT-ISS', changed({ iss: undefined })],
    ['another aud', 'CK-IDT-AUD', changed({ aud: 'mallory-postcards' })],
    ['no aud', 'CK-IDT-AUD', changed({ aud: undefined })],
    ['an empty list as aud', 'CK-IDT-AUD', changed({ aud: [] })],
    ['one audience too many', 'CK-IDT-AUD', changed({ aud: [mobile.client_id, 'mallory-postcards'] })],
    ['another azp', 'CK-IDT-AUD', changed({ azp: 'mallory-postcards' })],
    ['alg none', 'CK-IDT-ALG', changed({}, { alg: 'none' }, () => '')],
    ['an extension that must be understood', 'CK-IDT-SIG', changed({}, { crit: ['b64'], b64: true })],
    ['alg in other letters', 'CK-IDT-ALG', changed({}, { alg: 'es256' })],
    [
      'HS256 with the public key as secret (RFC 8725 §2.1)',
      'CK-IDT-ALG',
      changed({}, { alg: 'HS256' }, publicKeyAsSecret),
    ],
    ['no signature', 'CK-IDT-SIG', changed({}, {}, () => '')],
    ['the signature of another token', 'CK-IDT-SIG', changed({ name: 'Mallory' }, {}, () => own.signature)],
    ['another key', 'CK-IDT-SIG', changed({}, {}, signEs256(otherIssuerKey))],
    ['an unknown kid', 'CK-IDT-SIG', changed({}, { kid: 'other-2026' }, signEs256(otherIssuerKey))],
    [
      'a key that it brings along',
      'CK-IDT-SIG',
      changed({}, { kid: 'x', jwk: { ...otherIssuerKey.public } }, signEs256(otherIssuerKey)),
    ],
    ['exp long ago', 'CK-IDT-EXP', changed({ exp: iat - 3600 })],
    ['exp now', 'CK-IDT-EXP', changed({ exp: world.now })],
    ['no exp', 'CK-IDT-EXP', changed({ exp: undefined })],
    ['a text as exp', 'CK-IDT-EXP', changed({ exp: String(exp) })],
    ['iat in the future', 'CK-IDT-IAT', changed({ iat: world.now + 61 })],
    ['no iat', 'CK-IDT-IAT', changed({ iat: undefined })],
    ['another nonce', 'CK-IDT-NONCE', changed({ nonce: 'n-other' })],
    ['no nonce', 'CK-IDT-NONCE', changed({ nonce: undefined })],
    ['another at_hash', 'CK-IDT-AT-HASH', changed({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' })],
  ])('with %s is refused, and nothing of it is kept', (_what, check, token) => {
    const { taken, refusedBy } = judge(token)
    expect([taken.ok, refusedBy]).toEqual([false, check])
    expect(Object.keys(taken.state).sort()).toEqual(['failed', 'metadata', 'phase'])
  })

  it.each<[string, string]>([
    ['this app alone in a list as aud', changed({ aud: [mobile.client_id] })],
    ['this app as azp', changed({ azp: mobile.client_id })],
    ['a clock a minute ahead', changed({ iat: world.now + 60 })],
    ['a last second left', changed({ exp: world.now + 1 })],
    ['no at_hash (§3.1.3.6)', changed({ at_hash: undefined })],
    ['claims that nobody knows (§2)', changed({ zorg: { a: [1] } })],
  ])('with %s is taken', (_what, token) => {
    expect(judge(token).refusedBy).toBeUndefined()
  })

  it.each<[string, readonly JsonObject[]]>([
    ['no key', []],
    ['a key without coordinates', [{ kty: 'EC', kid: skyidKey.public.kid }]],
    ['a key of another type', [{ ...skyidKey.public, kty: 'RSA' }]],
    ['a broken key', [{ ...skyidKey.public, x: 'AA' }]],
  ])('is refused with %s of the issuer', (_what, keys) => {
    expect(judge(changed({}), world.now, keys).refusedBy).toBe('CK-IDT-SIG')
  })

  it.each<[JsonObject, string | undefined]>([
    [{ use: 'enc' }, 'CK-IDT-SIG'],
    [{ alg: 'RS256' }, 'CK-IDT-SIG'],
    [{ key_ops: ['encrypt'] }, 'CK-IDT-SIG'],
    [{ key_ops: ['sign', 'verify'] }, undefined],
  ])('with a key of the issuer that says %o: %s (RFC 7517 §4.2 to 4.4)', (more, check) => {
    const keys = sure(state.keys, 'keys').map((key) => ({ ...key, ...more }))
    expect(judge(changed({}), world.now, keys).refusedBy).toBe(check)
  })
})
