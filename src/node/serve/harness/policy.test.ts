import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import cases from '#node/serve/cases/negative-cases.json'
import type { Pair } from '#protocol/pairs.ts'
import { byChallenge, call } from './call.ts'
import type { Case, Observed } from './case.ts'
import { authenticated } from './client-auth.ts'
import { dpopProof, newKeys } from './dpop-proof.ts'
import { sha256 } from './encode.ts'
import { front } from './front.ts'
import { goodRequest } from './good-requests.ts'
import { judge } from './judge.ts'
import { pushed } from './prepared.ts'
import { apiScope, service, web } from './registered.ts'
import { atAuthorize, atRegistration } from './run-pages.ts'
import { type Subject, startSubject } from './server.ts'
import { send, valuesOf } from './tokens.ts'

const caseOf = (id: string) => (cases as unknown as readonly Case[]).find((one) => one.id === id) as Case
const registrationToken = 'let-me-in'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject({ requirePushed: true, dpopNonce: true, registrationToken })
})
afterAll(() => subject.close())

describe('a server that wants every request pushed (RFC 9126 5)', () => {
  it('par-required: refuses a plain one (RFC 9126 4; 6)', async () => {
    const one = caseOf('par-required')
    expect(judge(one, await atAuthorize(subject, one))).toEqual([])
  })

  it('says so, and takes a pushed one', async () => {
    expect(subject.metadata.require_pushed_authorization_requests).toBe(true)
    const { request_uri = '' } = valuesOf(await send(pushed(subject)))
    const params: Pair[] = [
      ['client_id', web.id],
      ['request_uri', request_uri],
    ]
    expect((await front(subject.endpoint('authorization_endpoint'), params)).delivery).toBe('accepted')
  })

  it('does not take a made-up request_uri for one', async () => {
    const params = Object.entries({
      ...Object.fromEntries(goodRequest('authz.code.web').params),
      request_uri: 'urn:ietf:params:oauth:request_uri:made-up',
    })
    expect((await front(subject.endpoint('authorization_endpoint'), params)).delivery).not.toBe('accepted')
  })
})

describe('a server that wants a nonce in every DPoP proof (RFC 9449 8, 9)', () => {
  const keys = newKeys()
  const api = () => `${subject.issuer}/api/me`

  const askToken = (claims: Readonly<Record<string, string>> = {}) => {
    const url = subject.endpoint('token_endpoint')
    const resource = `${subject.issuer}/api`
    const { form, headers } = authenticated(
      service,
      Object.entries({ grant_type: 'client_credentials', scope: apiScope, resource }),
    )
    return answerTo(url, 'POST', [...headers, ['DPoP', dpopProof(url, 'POST', keys, { claims })]], form)
  }

  const askApi = (token: string, claims: Readonly<Record<string, string>> = {}) =>
    answerTo(api(), 'GET', [
      ['authorization', `DPoP ${token}`],
      ['DPoP', dpopProof(api(), 'GET', keys, { claims }, { ath: sha256(token) })],
    ])

  /** An answer, and the nonce that came with it. */
  async function answerTo(
    url: string,
    method: string,
    headers: readonly Pair[],
    form: readonly Pair[] = [],
  ): Promise<{ seen: Observed; nonce: string }> {
    const seen = await call({ url, method, headers, form })
    return { seen, nonce: seen.nonce ?? '' }
  }

  it('dpop-nonce-required: refuses a proof without one, and gives one (RFC 9449 8)', async () => {
    const { seen, nonce } = await askToken()
    expect(judge(caseOf('dpop-nonce-required'), seen)).toEqual([])
    expect(nonce).not.toBe('')
    const again = await askToken({ nonce })
    expect(again.seen.json?.token_type).toBe('DPoP')
  })

  it('dpop-api-nonce: the API wants one of its own (RFC 9449 9)', async () => {
    const { nonce: ofServer } = await askToken()
    const { access_token = '' } = valuesOf((await askToken({ nonce: ofServer })).seen)
    const { seen, nonce } = await askApi(access_token)
    expect(judge(caseOf('dpop-api-nonce'), byChallenge(seen))).toEqual([])
    expect((await askApi(access_token, { nonce })).seen.status).toBe(200)
    const foreign = byChallenge((await askApi(access_token, { nonce: ofServer })).seen)
    expect([foreign.status, foreign.error]).toEqual([401, 'use_dpop_nonce'])
  })

  it('refuses a nonce that it never gave, and one that has grown old', async () => {
    expect((await askToken({ nonce: 'made-up' })).seen.error).toBe('use_dpop_nonce')
    const { nonce } = await askToken()
    await subject.advance(3600)
    expect((await askToken({ nonce })).seen.status).toBe(400)
    await subject.reset()
  })
})

describe('a server that lets only some register (RFC 7591 3)', () => {
  it('register-token-needed: asks for the token (RFC 6750 3)', async () => {
    const one = caseOf('register-token-needed')
    expect(judge(one, byChallenge(await atRegistration(subject, one)))).toEqual([])
  })

  it.each([
    ['with a wrong one', 'Bearer guess', 401],
    ['with the right one', `Bearer ${registrationToken}`, 201],
    ['with the right one in another scheme', `Basic ${registrationToken}`, 401],
  ])('%s', async (_what, authorization, status) => {
    const mutation = { base: 'register', headers: { authorization } }
    const seen = await atRegistration(subject, { ...caseOf('register-token-needed'), mutation })
    expect(seen.status).toBe(status)
  })
})
