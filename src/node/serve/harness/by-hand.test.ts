import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import cases from '#node/serve/cases/negative-cases.json'
import { skyid } from '#world/cast.ts'
import { Browser } from './browser.ts'
import type { Case } from './case.ts'
import { front } from './front.ts'
import { goodRequest } from './good-requests.ts'
import { judge } from './judge.ts'
import { deviceCode } from './prepared.ts'
import { redirectUris, web } from './registered.ts'
import { atResource } from './run-bearer.ts'
import { atAuthorize } from './run-pages.ts'
import { type Subject, startSubject } from './server.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterEach(() => subject.reset())
afterAll(() => subject.close())

const caseOf = (id: string) => (cases as unknown as readonly Case[]).find((one) => one.id === id) as Case

/** Cases that need more than a change of one request. */
describe('bad requests, by hand', () => {
  it('mcp-insufficient-scope: token without the scope of the tool (MCP 2026-07-28; RFC 6750 3.1)', async () => {
    const one = caseOf('mcp-insufficient-scope')
    expect(judge(one, await atResource(subject, one))).toEqual([])
  })

  it('jar-alg-none: an unsigned request object does not loosen anything (RFC 9101 10.5)', async () => {
    const one = caseOf('jar-alg-none')
    expect(judge(one, await atAuthorize(subject, one))).toEqual([])
  })

  it('oidc-id-token-hint-other-user: prompt=none for somebody else than who is logged in (Core 3.1.2.1)', async () => {
    const idTokenOf = async (browser: Browser) => {
      const { params, verifier } = goodRequest('authz.code.web.pkce')
      const url = new URL(subject.endpoint('authorization_endpoint'))
      for (const [name, value] of params) url.searchParams.append(name, value)
      const { url: back } = await browser.navigate(url, redirectUris)
      const form = {
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: redirectUris[0] ?? '',
        code_verifier: verifier,
        client_id: web.id,
        client_secret: web.secret ?? '',
      }
      const answer = await fetch(subject.endpoint('token_endpoint'), {
        method: 'POST',
        body: new URLSearchParams(form),
      })
      return String((await answer.json()).id_token)
    }
    const [lina] = skyid.users
    const hint = await idTokenOf(
      new Browser({ username: lina?.username ?? '', password: lina?.password ?? '' }),
    )
    const alice = new Browser()
    await idTokenOf(alice)
    const { params } = goodRequest('authz.code.web')
    const url = new URL(subject.endpoint('authorization_endpoint'))
    for (const [name, value] of [...params, ['prompt', 'none'], ['id_token_hint', hint]] as const)
      url.searchParams.append(name, value)
    const { url: back } = await alice.navigate(url, redirectUris)
    expect(back.searchParams.get('error')).toBe('login_required')
  })

  it('device-user-code-bruteforce: many wrong user codes are refused without a look (RFC 8628 5.1)', async () => {
    const { verification_uri = '' } = await deviceCode(subject)
    const browser = new Browser({ userCode: 'BCDF-GHJK' })
    const seen: number[] = []
    for (let tries = 0; tries < 20; tries++) seen.push((await browser.navigate(verification_uri, [])).status)
    expect([seen[0], seen.at(-1)]).toEqual([200, 429])
  })

  it('authz-loopback-port: any port of a loopback address (RFC 8252 7.3)', async () => {
    const registered = await fetch(subject.endpoint('registration_endpoint'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        redirect_uris: ['http://127.0.0.1/cb'],
        token_endpoint_auth_method: 'none',
        application_type: 'native',
      }),
    })
    const { client_id } = await registered.json()
    const changed = Object.entries({
      ...Object.fromEntries(goodRequest('authz.code.spa').params),
      client_id,
      redirect_uri: 'http://127.0.0.1:53219/cb',
    })
    const seen = await front(subject.endpoint('authorization_endpoint'), changed)
    expect([seen.delivery, seen.text]).toEqual(['accepted', expect.anything()])
  })
})
