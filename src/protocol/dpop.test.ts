import { describe, expect, it } from 'vitest'
import { runChecks } from './check.ts'
import { type DpopContext, dpopFacts, dpopProofChecks, proofKey } from './dpop.ts'
import { signEs256 } from './es256.ts'
import { sha256Base64url } from './hashes.ts'
import { comparableHtu } from './htu.ts'
import { verifyWithoutPlatform } from './jwk.ts'
import { encodeJwt, type JsonObject } from './jwt.ts'
import { exampleKey } from './testing/keys.ts'
import { jwkThumbprint } from './thumbprint.ts'

const key = exampleKey('a3')
const { kty, crv, x, y } = key.public
const jwk = { kty, crv, x, y }
const now = 1_795_000_000
const good = { jti: 'j-1', htm: 'POST', htu: 'https://as.example/token', iat: now }
const proof = (claims: JsonObject = good, header: JsonObject = {}) =>
  encodeJwt({ typ: 'dpop+jwt', alg: 'ES256', jwk, ...header }, claims, signEs256(key))

function judge(lines: readonly string[], differs: Partial<DpopContext> = {}) {
  const facts = dpopFacts({
    lines,
    method: 'POST',
    url: 'https://as.example/token',
    now,
    verify: verifyWithoutPlatform,
    algs: ['ES256'],
    seen: () => false,
    ...differs,
  })
  const { results, refusal } = runChecks(dpopProofChecks, facts, 'as')
  return { by: results.find(({ verdict }) => verdict === 'fail')?.id, error: refusal?.error, facts }
}

describe('a DPoP proof (RFC 9449 §4.3)', () => {
  it('is taken when it is right, and names its key', () => {
    const { by, facts } = judge([proof()])
    expect([by, facts.jkt]).toEqual([undefined, jwkThumbprint(jwk)])
  })

  it('is the one printed in §4.1', () => {
    const printed =
      'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg'
    const { by, facts } = judge([printed], { url: 'https://server.example.com/token', now: 1562262616 })
    expect([by, facts.jkt]).toEqual([undefined, '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I'])
  })

  const none = proof().split('.').slice(0, 2).join('.')
  const otherKey = { ...jwk, x: y, y: x }
  it.each<[string, string, readonly string[], Partial<DpopContext>?]>([
    ['is missing', 'CK-DPOP-ONE', []],
    ['comes twice', 'CK-DPOP-ONE', [proof(), proof()]],
    ['comes twice in one line', 'CK-DPOP-JWT', [`${proof()}, ${proof()}`]],
    ['is no JWT', 'CK-DPOP-JWT', ['abc']],
    ['is empty', 'CK-DPOP-JWT', ['']],
    ['has a critical header', 'CK-DPOP-JWT', [proof(good, { crit: ['x'], x: 1 })]],
    ['has no jti', 'CK-DPOP-CLAIMS', [proof({ htm: 'POST', htu: good.htu, iat: now })]],
    ['has a jti that is no text', 'CK-DPOP-CLAIMS', [proof({ ...good, jti: 7 })]],
    ['has no htm', 'CK-DPOP-CLAIMS', [proof({ ...good, htm: '' })]],
    ['has an iat that is no number', 'CK-DPOP-CLAIMS', [proof({ ...good, iat: String(now) })]],
    ['is another kind of JWT', 'CK-DPOP-TYP', [proof(good, { typ: 'JWT' })]],
    ['has alg none', 'CK-DPOP-ALG', [proof(good, { alg: 'none' })]],
    ['has a symmetric alg', 'CK-DPOP-ALG', [proof(good, { alg: 'HS256' })]],
    ['has the name of an object as alg', 'CK-DPOP-ALG', [proof(good, { alg: 'constructor' })]],
    ['has an alg that is not accepted', 'CK-DPOP-ALG', [proof(good, { alg: 'RS256' })]],
    ['has no jwk', 'CK-DPOP-ALG', [proof(good, { jwk: null })]],
    ['has a jwk that is a list', 'CK-DPOP-ALG', [proof(good, { jwk: [jwk] })]],
    ['has a symmetric jwk', 'CK-DPOP-ALG', [proof(good, { jwk: { kty: 'oct', k: 'AAAA' } })]],
    [
      'has a jwk of another kind than its alg',
      'CK-DPOP-ALG',
      [proof(good, { jwk: { kty: 'RSA', n: 'a', e: 'AQAB' } })],
    ],
    ['has a jwk that is no point', 'CK-DPOP-SIG', [proof(good, { jwk: otherKey })]],
    ['lost its signature', 'CK-DPOP-SIG', [`${none}.`]],
    ['shows its private key', 'CK-DPOP-PUBLIC', [proof(good, { jwk: { ...jwk, d: key.d } })]],
    ['is for another method', 'CK-DPOP-HTM', [proof({ ...good, htm: 'GET' })]],
    ['writes the method in other letters', 'CK-DPOP-HTM', [proof({ ...good, htm: 'post' })]],
    ['is for another host', 'CK-DPOP-HTU', [proof({ ...good, htu: 'https://other.example/token' })]],
    ['is for another path', 'CK-DPOP-HTU', [proof({ ...good, htu: 'https://as.example/token/' })]],
    ['is for http', 'CK-DPOP-HTU', [proof({ ...good, htu: 'http://as.example/token' })]],
    ['has a relative htu', 'CK-DPOP-HTU', [proof({ ...good, htu: '/token' })]],
    ['is old', 'CK-DPOP-IAT', [proof({ ...good, iat: now - 301 })]],
    ['comes from tomorrow', 'CK-DPOP-IAT', [proof({ ...good, iat: now + 301 })]],
    ['has no ath beside a token', 'CK-DPOP-ATH', [proof()], { accessToken: 'at' }],
    [
      'has the ath of another token',
      'CK-DPOP-ATH',
      [proof({ ...good, ath: sha256Base64url('x') })],
      { accessToken: 'at' },
    ],
    ['was seen before', 'CK-DPOP-REPLAY', [proof()], { seen: () => true }],
  ])('is refused when it %s', (_what, check, lines, differs) => {
    expect(judge(lines, differs)).toMatchObject({ by: check, error: 'invalid_dpop_proof' })
  })

  it('is refused with another key than the token is bound to (§6.1), and then the token is at fault (§7.1)', () => {
    const line = [proof({ ...good, ath: sha256Base64url('at') })]
    expect(judge(line, { accessToken: 'at', boundTo: jwkThumbprint(jwk) ?? '' }).by).toBeUndefined()
    expect(judge(line, { accessToken: 'at', boundTo: 'other' })).toMatchObject({
      by: 'CK-DPOP-KEY',
      error: 'invalid_token',
    })
  })

  it('needs the nonce of the server where it asks for one (§8)', () => {
    const goodNonce = (nonce: unknown) => nonce === 'n-1'
    expect(judge([proof()], { goodNonce })).toMatchObject({ by: 'CK-DPOP-NONCE', error: 'use_dpop_nonce' })
    expect(judge([proof({ ...good, nonce: 'n-1' })], { goodNonce }).by).toBeUndefined()
  })

  it('is remembered by target, key and jti (§11.1)', () => {
    const of = (claims: JsonObject, differs = {}) => proofKey(judge([proof(claims)], differs).facts)
    expect(of(good)).toBe(of({ ...good, iat: now + 1 }))
    expect(new Set([of(good), of({ ...good, jti: 'j-2' }), of(good, { method: 'GET' })]).size).toBe(3)
  })
})

describe('the URI of a proof (RFC 9449 §4.3 check 9, RFC 3986 §6.2.2)', () => {
  it.each([
    ['HTTPS://AS.example/token', 'https://as.example/token'],
    ['https://as.example:443/token?a=1#b', 'https://as.example/token'],
    ['http://as.example:80', 'http://as.example/'],
    ['http://as.example:443/', 'http://as.example:443/'],
    ['https://as.example/%7euser/%2f', 'https://as.example/~user/%2F'],
  ])('%s is %s', (uri, wanted) => expect(comparableHtu(uri)).toBe(wanted))

  it.each(['', 'as.example', '/token', 'mailto:a@b', 'https:///token'])('%s is none', (uri) =>
    expect(comparableHtu(uri)).toBeUndefined(),
  )
})

describe('the thumbprint of a key (RFC 7638 §3.1, RFC 9449 §6.1)', () => {
  it('is that of the examples, whatever else stands in the key', () => {
    const rsa = {
      kty: 'RSA',
      n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
      e: 'AQAB',
    }
    expect(jwkThumbprint({ alg: 'RS256', kid: '2011-04-29', ...rsa })).toBe(
      'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
    )
  })

  it('does not exist for what is no public key', () => {
    for (const odd of [{}, { kty: 'oct', k: 'AA' }, { kty: 'EC', crv: 'P-256', x }, { kty: 'constructor' }])
      expect(jwkThumbprint(odd as JsonObject)).toBeUndefined()
  })
})
