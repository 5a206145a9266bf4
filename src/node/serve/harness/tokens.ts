import type { Pair } from '#protocol/pairs.ts'
import { Browser } from './browser.ts'
import { call } from './call.ts'
import type { Observed, Values } from './case.ts'
import { authenticated } from './client-auth.ts'
import { sha256 } from './encode.ts'
import { goodRequest } from './good-requests.ts'
import { allScopes, type Party, post, redirectUri, redirectUris, spa, web } from './registered.ts'
import type { Subject } from './server.ts'

/** A good request of a client to an endpoint, ready to be changed, and what the cases may put into it. */
export interface Prepared {
  url: string
  party: Party
  form: readonly Pair[]
  values: Values
}

const kinds: Readonly<Record<string, readonly [request: string, party: Party]>> = {
  web: ['authz.code.web', web],
  'web.pkce': ['authz.code.web.pkce', web],
  spa: ['authz.code.spa', spa],
  post: ['authz.code.web', post],
}

/** Sends a prepared request as it is. */
export function send({ url, party, form }: Prepared, headers: readonly Pair[] = []): Promise<Observed> {
  const ready = authenticated(party, form)
  return call({ url, form: ready.form, headers: [...ready.headers, ...headers] })
}

/** Walks a browser to a code and prepares its redemption. */
export async function redemption(
  subject: Subject,
  kind: string,
  scope = 'openid',
  more: Values = {},
): Promise<Prepared> {
  const [request, party] = kinds[kind] ?? ['', web]
  const { params, verifier } = goodRequest(request)
  const asked = { ...Object.fromEntries(params), client_id: party.id, scope, prompt: 'consent', ...more }
  const url = new URL(subject.endpoint('authorization_endpoint'))
  for (const [name, value] of Object.entries(asked))
    if (name !== 'nonce' || scope.split(' ').includes('openid')) url.searchParams.append(name, value)
  const arrival = await new Browser().navigate(url, redirectUris)
  const code = arrival.at === 'client' ? arrival.url.searchParams.get('code') : null
  if (code === null) throw new Error(`no code: ${arrival.status} ${arrival.url}`)
  const form: Pair[] = [
    ['grant_type', 'authorization_code'],
    ['code', code],
    ['redirect_uri', redirectUri],
    ...(party.secret === undefined ? [['client_id', party.id] as const] : []),
    ...('code_challenge' in asked ? [['code_verifier', verifier] as const] : []),
  ]
  return {
    url: subject.endpoint('token_endpoint'),
    party,
    form,
    values: { code, code_challenge: sha256(verifier) },
  }
}

/** The tokens of a whole login, and the redemption that gave them. */
export async function login(
  subject: Subject,
  kind = 'web',
  scope = allScopes,
): Promise<{ tokens: Values; redeemed: Prepared }> {
  const redeemed = await redemption(subject, kind, scope)
  return { tokens: valuesOf(await send(redeemed)), redeemed }
}

/** The values of a JSON answer as text; an error is no answer to go on with. */
export function valuesOf({ status, json, text }: Observed): Values {
  if (status >= 400 || json === undefined) throw new Error(`${status} ${text}`)
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)]))
}
