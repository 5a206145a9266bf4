import { describe, expect, it } from 'vitest'
import { header, headers } from '#network/http.ts'
import { sha256Base64url } from '#protocol/hashes.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { jwkThumbprint } from '#protocol/thumbprint.ts'
import { clientCredentials } from '#servers/authorization/parts/client-credentials.ts'
import {
  backDoor,
  type Fields,
  flow,
  from,
  keys,
  newBackDesk,
  proof,
  told,
} from '#servers/authorization/testing/back-desk.ts'
import type { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post } from '#servers/authorization/testing/requests.ts'

const jkt = (key = 0) => jwkThumbprint({ ...keys[key]?.public } as JsonObject) ?? ''
const cc = { grant_type: 'client_credentials', scope: 'api:read' }
const refresh = (desk: Desk, client: string, refresh_token = '', more: Parameters<typeof from>[3] = []) =>
  told(desk.ask(from(client, '/token', { grant_type: 'refresh_token', refresh_token }, more)))

describe('a proof at the token endpoint (RFC 9449 §5)', () => {
  it('binds the access token to its key', () => {
    const desk = newBackDesk()
    const { body } = told(desk.ask(from('service', '/token', cc, [proof(desk)])))
    expect(body.token_type).toBe('DPoP')
    expect(desk.store.accessTokens.get(String(body.access_token))?.jkt).toBe(jkt())
  })

  it.each<[string, string, JsonObject]>([
    ['of another endpoint', 'CK-DPOP-HTU', { htu: 'https://as.example/par' }],
    ['of another method', 'CK-DPOP-HTM', { htm: 'GET' }],
    ['of yesterday', 'CK-DPOP-IAT', { iat: 1_794_900_000 }],
  ])('%s is refused, and no token is made', (_what, check, claims) => {
    const desk = newBackDesk()
    const answer = told(desk.ask(from('service', '/token', cc, [proof(desk, '/token', claims)])))
    expect(answer).toMatchObject({ status: 400, error: 'invalid_dpop_proof' })
    expect([desk.refusedBy, desk.store.accessTokens.size]).toEqual([check, 0])
  })

  it('is good once', () => {
    const desk = newBackDesk()
    const request = from('service', '/token', cc, [proof(desk)])
    expect([desk.ask(request).status, told(desk.ask(request)).error]).toEqual([200, 'invalid_dpop_proof'])
  })

  it('comes after the client: a wrong secret wins', () => {
    const desk = newBackDesk()
    const request = post('/token', { ...cc, client_id: 'service', client_secret: 'x' }, [
      ['DPoP', 'nonsense'],
    ])
    expect(told(desk.ask(request)).error).toBe('invalid_client')
  })

  it('is an unknown header where DPoP is not offered', () => {
    const desk = newBackDesk({ parts: [clientCredentials] })
    expect(told(desk.ask(from('service', '/token', cc, [['DPoP', 'nonsense']]))).body.token_type).toBe(
      'Bearer',
    )
  })

  it('is demanded of clients that registered so (§5.2), and of all where the lesson wants it', () => {
    const clients = (backDoor.clients ?? []).map((one) => ({ ...one, dpop_bound_access_tokens: true }))
    const registered = newBackDesk({ clients })
    const lesson = newBackDesk()
    lesson.switches = { 'SW-TOKEN-TYPE': 'dpop' }
    for (const desk of [registered, lesson]) {
      expect(told(desk.ask(from('service', '/token', cc))).error).toBe('invalid_dpop_proof')
      expect(told(desk.ask(from('service', '/token', cc, [proof(desk)]))).status).toBe(200)
    }
  })
})

describe('the nonce of the server (RFC 9449 §8)', () => {
  it('is asked for, given out, taken for a while, and renewed', () => {
    const desk = newBackDesk({ dpopNonce: true })
    const ask = (claims: JsonObject) =>
      desk.ask(from('service', '/token', cc, [proof(desk, '/token', claims)]))
    const refused = ask({})
    expect(told(refused)).toMatchObject({ status: 400, error: 'use_dpop_nonce' })
    const nonce = header(refused, 'dpop-nonce') ?? ''
    expect(nonce).toMatch(/^[\w-]{43}$/)
    expect(told(ask({ nonce: 'made-up' })).error).toBe('use_dpop_nonce')
    const good = ask({ nonce })
    expect([good.status, header(good, 'dpop-nonce')]).toEqual([200, nonce])
    desk.now += 200
    const later = ask({ nonce })
    expect(later.status).toBe(200)
    expect(header(later, 'dpop-nonce')).not.toBe(nonce)
    desk.now += 60
    expect(told(ask({ nonce })).error).toBe('use_dpop_nonce')
  })
})

describe('what else is bound to a key', () => {
  it('the refresh token of a public client (§5)', () => {
    const desk = newBackDesk()
    const { refresh_token } = flow(desk, 'spa', {}, [proof(desk)])
    expect(refresh(desk, 'spa', refresh_token).error).toBe('invalid_grant')
    expect(desk.refusedBy).toBe('CK-RT-KEY')
    expect(refresh(desk, 'spa', refresh_token, [proof(desk, '/token', {}, 1)]).error).toBe('invalid_grant')
    const { status, body } = refresh(desk, 'spa', refresh_token, [proof(desk)])
    expect([status, body.token_type]).toEqual([200, 'DPoP'])
    expect(refresh(desk, 'spa', String(body.refresh_token)).error).toBe('invalid_grant')
  })

  it('not that of a confidential one, which has its secret (§5)', () => {
    const desk = newBackDesk()
    const { refresh_token } = flow(desk, 'web', {}, [proof(desk)])
    expect(refresh(desk, 'web-basic', refresh_token, [proof(desk, '/token', {}, 1)]).status).toBe(200)
  })

  it('a code whose request named the key (§10)', () => {
    const bound = { dpop_jkt: jkt() }
    for (const [key, status] of [
      [undefined, 'CK-DPOP-JKT'],
      [1, 'CK-DPOP-JKT'],
      [0, undefined],
    ] as const) {
      const desk = newBackDesk()
      flow(desk, 'spa', bound, key === undefined ? [] : [proof(desk, '/token', {}, key)])
      expect(desk.refusedBy).toBe(status)
    }
  })
})

describe('a bound token at userinfo (RFC 9449 §7)', () => {
  const at = (desk: Desk, tokens: Fields, scheme: string, more: Parameters<typeof from>[3] = []) =>
    desk.ask(get('/userinfo', {}, [['Authorization', `${scheme} ${tokens.access_token}`], ...more]))
  const own = (desk: Desk, tokens: Fields, claims: JsonObject = {}, key = 0) =>
    proof(desk, '/userinfo', { htm: 'GET', ath: sha256Base64url(tokens.access_token ?? ''), ...claims }, key)
  const login = (desk: Desk) => flow(desk, 'spa', {}, [proof(desk)])

  it('opens it with a proof for this request and this token', () => {
    const desk = newBackDesk()
    const tokens = login(desk)
    const line = own(desk, tokens)
    expect(at(desk, tokens, 'DPoP', [line]).status).toBe(200)
    expect(at(desk, tokens, 'dpop', [own(desk, tokens)]).status).toBe(200)
    expect(at(desk, tokens, 'DPoP', [line]).status).toBe(401)
    expect(desk.refusedBy).toBe('CK-DPOP-REPLAY')
  })

  it.each<[string, string, string, (desk: Desk, tokens: Fields) => ReturnType<typeof proof>[]]>([
    ['without a proof', 'CK-DPOP-ONE', 'invalid_dpop_proof', () => []],
    ['with another key', 'CK-DPOP-KEY', 'invalid_token', (desk, tokens) => [own(desk, tokens, {}, 1)]],
    [
      'without ath',
      'CK-DPOP-ATH',
      'invalid_dpop_proof',
      (desk) => [proof(desk, '/userinfo', { htm: 'GET' })],
    ],
    [
      'with a proof for /token',
      'CK-DPOP-HTU',
      'invalid_dpop_proof',
      (desk, tokens) => [own(desk, tokens, { htu: 'https://as.example/token' })],
    ],
  ])('is refused %s', (_what, check, error, lines) => {
    const desk = newBackDesk()
    const tokens = login(desk)
    const response = at(desk, tokens, 'DPoP', lines(desk, tokens))
    expect([response.status, desk.refusedBy]).toEqual([401, check])
    expect(header(response, 'www-authenticate')).toMatch(new RegExp(`^DPoP .*error="${error}".*algs="ES256"`))
  })

  it('is worth nothing as Bearer (§7.2), nor a bearer token as DPoP', () => {
    const desk = newBackDesk()
    const response = at(desk, login(desk), 'Bearer')
    expect([response.status, desk.refusedBy]).toEqual([401, 'CK-AT-SCHEME'])
    expect(headers(response, 'www-authenticate')).toEqual([
      expect.stringMatching(/^Bearer .*error="invalid_token"/),
      'DPoP algs="ES256"',
    ])
    const plain = flow(desk, 'spa')
    expect(at(desk, plain, 'DPoP', [own(desk, plain)]).status).toBe(401)
    expect(desk.refusedBy).toBe('CK-AT-SCHEME')
  })
})

describe('a token in a form (RFC 6750 §2.2)', () => {
  it('opens userinfo by POST only, once, and not from JSON', () => {
    const desk = newBackDesk()
    const { access_token = '' } = flow(desk, 'spa')
    expect(desk.ask(post('/userinfo', { access_token })).status).toBe(200)
    expect(desk.ask({ ...post('/userinfo', { access_token }), method: 'GET' }).status).toBe(401)
    expect(
      desk.ask(
        post('/userinfo', [
          ['access_token', access_token],
          ['access_token', access_token],
        ]),
      ).status,
    ).toBe(400)
    const json = { ...post('/userinfo'), body: JSON.stringify({ access_token }) }
    expect(desk.ask({ ...json, headers: [['Content-Type', 'application/json']] }).status).toBe(401)
  })
})
