import { describe, expect, it } from 'vitest'
import { idTokenTable } from '#clients/shared/id-token-checks.ts'
import { type IdTokenExpectations, idTokenFacts } from '#clients/shared/id-token-facts.ts'
import { jarmChecks, jarmFacts } from '#clients/shared/jarm-checks.ts'
import { judge } from '#clients/shared/judge.ts'
import { resourceMetadataChecks, resourceMetadataFacts } from '#clients/shared/resource-metadata-checks.ts'
import { tv } from '#clients/tv/tv.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { encodeForm, valueOf } from '#protocol/pairs.ts'
import { Bench, idToken, issuer, json, jwks, now, signed } from './context.ts'
import cases from './negative-cases.json' with { type: 'json' }
import { oauth1Bench } from './oauth1.ts'
import { tvConfig } from './tv.ts'
import { formPostConfig, WebBench, webConfig } from './web.ts'

interface Case {
  id: string
  flow: string
  artifact: string
  mutation: Mutation
  expected: { client: string }
}
const all = cases as readonly unknown[] as readonly Case[]
interface Mutation {
  claim?: Readonly<Record<string, string | number>>
  remove?: string
  signature?: 'flip'
  alg?: string
  set?: Readonly<Record<string, string | number>>
  append?: Readonly<Record<string, string>>
}

const keys = jwks.keys as readonly JsonObject[]

/** A claim as the case wants it: numbers are relative to now. */
function changed({ claim = {}, remove }: Mutation, nonce: string): Parameters<typeof idToken>[0] {
  const claims = Object.entries(claim).map(([name, value]) => [
    name,
    typeof value === 'number' ? now + value : value.replace('{issuer}', issuer),
  ])
  return {
    nonce: nonce || undefined,
    ...Object.fromEntries(claims),
    ...(remove === undefined ? {} : { [remove]: undefined }),
  }
}

function mutatedToken(mutation: Mutation, nonce: string): string {
  const token = idToken(changed(mutation, nonce), mutation.alg ? { alg: mutation.alg } : {})
  return mutation.signature === 'flip' ? flip(token) : token
}

function flip(token: string): string {
  const at = token.lastIndexOf('.') + 10
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

/** Whether our client goes on after the changed answer. */
function accepted({ flow, artifact, mutation, id }: Case): boolean {
  if (flow === 'jarm') return acceptedJarm(mutation)
  if (flow === 'protected_resource_metadata') {
    const good = { resource: 'https://api.example', authorization_servers: [issuer] }
    const facts = resourceMetadataFacts('https://api.example', json({ ...good, ...mutation.set }))
    return judge(resourceMetadataChecks, facts, 'client', new Bench()) === undefined
  }
  if (flow === 'oauth1') return acceptedOAuth1(mutation)
  if (flow === 'implicit_form_post') return acceptedFormPost(mutation)
  if (artifact === 'authorization_response') {
    const bench = new WebBench()
    const good = bench.answer(bench.begin()).filter(([name]) => name !== mutation.remove)
    return bench.visit(`/callback?${encodeForm([...good, ...Object.entries(mutation.append ?? {})])}`)
  }
  const bench = new WebBench()
  if (flow === 'refresh_token') {
    bench.logIn()
    bench.visit('/home')
    const id_token = mutatedToken(mutation, '')
    bench.take('refresh', json({ access_token: 'at-2', token_type: 'Bearer', id_token }))
    return bench.judge('refreshed-id-token')
  }
  if (id === 'rp-auth-time-old') return acceptedIdToken(mutation, { maxAge: 3600 })
  const request = bench.begin()
  bench.visit(`/callback?${encodeForm(bench.answer(request))}`)
  const token = mutatedToken(mutation, valueOf(request, 'nonce') ?? '')
  return bench.take('token', bench.tokens(request, {}, { id_token: token, ...mutation.set })) && bench.judge()
}

function acceptedIdToken(mutation: Mutation, more: Partial<IdTokenExpectations>): boolean {
  const facts = idTokenFacts(mutatedToken(mutation, 'n'), {
    issuer,
    clientId: 'client',
    keys,
    nonce: 'n',
    now,
    ...more,
  })
  return judge(idTokenTable(facts), facts, 'client', new Bench()) === undefined
}

function acceptedFormPost(mutation: Mutation): boolean {
  const bench = new WebBench(formPostConfig)
  const request = bench.begin()
  const id_token = mutatedToken(mutation, valueOf(request, 'nonce') ?? '')
  const post = bench.answer(request, { code: undefined, id_token, error: mutation.set?.error?.toString() })
  return bench.visit('/callback', post) && bench.judge()
}

function acceptedJarm({ claim, alg }: Mutation): boolean {
  const good = { iss: issuer, aud: 'client', exp: now + 600, code: 'c', state: 's' }
  const token = signed({ ...good, ...claim }, alg ? { alg } : {})
  const facts = jarmFacts(alg === 'none' ? token.replace(/[^.]*$/, '') : token, {
    issuer,
    clientId: 'client',
    keys,
    now,
  })
  return judge(jarmChecks, facts, 'client', new Bench()) === undefined
}

function acceptedOAuth1({ set }: Mutation): boolean {
  const bench = oauth1Bench()
  const token = bench.begin()
  return bench.visit(
    `/ready?${encodeForm(Object.entries({ oauth_token: token, oauth_verifier: 'v', ...set }) as [string, string][])}`,
  )
}

describe('bad answers, from the shared list', () => {
  it.each(
    all.filter(({ flow }) => flow !== 'dpop' && flow !== 'device_code').map((one) => [one.id, one] as const),
  )('%s', (_id, one) => {
    expect(accepted(one)).toBe(one.expected.client === 'accept')
  })

  it('rp-device-slow-down: five seconds more between two questions, from now on (RFC 8628 3.5)', () => {
    const bench = new Bench()
    const app = tv(tvConfig)
    const poll = (state: ReturnType<typeof app.fresh>, error: string) =>
      app.take('token', json({ error }, 400), state, bench)
    const one = poll({ ...app.fresh(), deviceCode: 'd' }, 'slow_down')
    const two = poll(one.state, 'authorization_pending')
    const three = poll(two.state, 'slow_down')
    expect(
      [one, two, three].map(({ ok, state }) => [ok, state.interval, (state.nextPollAt ?? 0) - now]),
    ).toEqual([
      [true, 10, 10],
      [true, 10, 10],
      [true, 15, 15],
    ])
  })
})

describe('the hashes (OpenID Connect Core 3.2.2.10, 3.3.2.11)', () => {
  it('may be missing from the token endpoint, not from the browser', () => {
    expect(acceptedIdToken({}, { accessToken: 'at' })).toBe(true)
    expect(acceptedIdToken({}, { accessToken: 'at', front: true })).toBe(false)
    expect(acceptedIdToken({}, { code: 'c', front: true })).toBe(false)
    expect(acceptedIdToken({ claim: { at_hash: 'x' } }, { accessToken: 'at' })).toBe(false)
  })
})

it('takes the good answers that the bad ones are made from', () => {
  for (const flow of [
    'oidc_login',
    'implicit_form_post',
    'jarm',
    'oauth1',
    'protected_resource_metadata',
    'refresh_token',
  ]) {
    const artifact = 'id_token'
    expect(accepted({ id: 'good', flow, artifact, mutation: {}, expected: { client: 'accept' } }), flow).toBe(
      true,
    )
  }
  expect(webConfig.response).toBe('code')
})
