import { createHmac, createPublicKey } from 'node:crypto'
import type { Pair } from '#protocol/pairs.ts'
import { byChallenge, call } from './call.ts'
import type { Case, Observed } from './case.ts'
import { basic, part } from './encode.ts'
import { allScopes, apiScope, service } from './registered.ts'
import { wait } from './run-endpoint.ts'
import type { Subject } from './server.ts'
import { login, send, valuesOf } from './tokens.ts'

/** What a protected resource is asked with. */
interface Presented {
  headers?: readonly Pair[]
  query?: string
  body?: string
}

/** Runs a case at a protected resource: the API, the MCP server or userinfo. */
export async function atResource(subject: Subject, { mutation }: Case): Promise<Observed> {
  const { base, token = 'good', method = base === 'mcp' ? 'POST' : 'GET' } = mutation
  const good = await goodToken(subject, base)
  for (const act of mutation.before ?? []) if (act === 'revoke-access') await revokeAccess(subject, good)
  await wait(subject, mutation, { values: {} })
  const shown = await presented(subject, base, token, good)
  const seen = await call({
    url: addressOf(subject, base) + (shown.query ?? ''),
    method,
    headers: shown.headers ?? [],
    ...(method === 'GET' ? {} : { body: shown.body ?? '' }),
  })
  return byChallenge(seen)
}

function addressOf(subject: Subject, base: string): string {
  if (base === 'userinfo') return subject.endpoint('userinfo_endpoint')
  return `${subject.issuer}${base === 'mcp' ? '/mcp' : '/api/me'}`
}

async function goodToken(subject: Subject, base: string): Promise<string> {
  if (base === 'api.jwt') return serviceToken(subject, [['resource', `${subject.issuer}/api`]])
  const scope = base === 'userinfo' ? allScopes : `openid offline_access ${apiScope}`
  return (await login(subject, 'web', scope)).tokens.access_token ?? ''
}

async function serviceToken(subject: Subject, more: readonly Pair[] = []): Promise<string> {
  const form: Pair[] = [['grant_type', 'client_credentials'], ['scope', apiScope], ...more]
  const answer = await send({ url: subject.endpoint('token_endpoint'), party: service, form, values: {} })
  return valuesOf(answer).access_token ?? ''
}

async function revokeAccess(subject: Subject, token: string): Promise<void> {
  const { redeemed } = await login(subject)
  await send({ ...redeemed, url: subject.endpoint('revocation_endpoint'), form: [['token', token]] })
}

const bearer = (token: string): Presented => ({ headers: [['authorization', `Bearer ${token}`]] })

/** Tokens and places for them, right and wrong. */
async function presented(subject: Subject, base: string, name: string, good: string): Promise<Presented> {
  const of = async (scope: string) => (await login(subject, 'web', scope)).tokens
  switch (name) {
    case 'good':
      return bearer(good)
    case 'none':
      return {}
    case 'empty':
      return { headers: [['authorization', 'Bearer ']] }
    case 'basic':
      return { headers: [['authorization', basic('a', 'b')]] }
    case 'query':
      return { query: `?access_token=${good}` }
    case 'body-wrong-type':
      return { headers: [['content-type', 'application/json']], body: JSON.stringify({ access_token: good }) }
    case 'id_token':
      return bearer((await of('openid')).id_token ?? '')
    case 'wrong-scope':
      return bearer((await of(base === 'userinfo' ? apiScope : 'profile')).access_token ?? '')
    case 'cc':
      return bearer(await serviceToken(subject))
    case 'hs256-public-key':
      return bearer(await hmacWithPublicKey(subject, good))
    default:
      throw new Error(`nobody knows the token "${name}"`)
  }
}

/** The server's own public key taken for a shared secret (RFC 8725 2.1). */
async function hmacWithPublicKey(subject: Subject, token: string): Promise<string> {
  const { keys } = await (await fetch(subject.endpoint('jwks_uri'))).json()
  const pem = createPublicKey({ key: keys[0], format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  const input = `${part({ alg: 'HS256', typ: 'at+jwt', kid: keys[0].kid })}.${token.split('.')[1]}`
  return `${input}.${createHmac('sha256', pem.toString().trim()).update(input).digest('base64url')}`
}
