import type { HttpRequest } from '#network/http.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { codeChallengeOf } from '#protocol/pkce.ts'
import { issuer } from './config.ts'

export type Params = Readonly<Record<string, string>> | readonly Pair[]

const form = ['Content-Type', 'application/x-www-form-urlencoded'] as const

function pairsOf(params: Params): readonly Pair[] {
  return Array.isArray(params) ? (params as readonly Pair[]) : Object.entries(params)
}

export function get(path: string, params: Params = {}, headers: readonly Pair[] = []): HttpRequest {
  const query = encodeForm(pairsOf(params))
  return { method: 'GET', url: `${issuer}${path}${query && `?${query}`}`, headers, body: '' }
}

export function post(path: string, params: Params = {}, headers: readonly Pair[] = []): HttpRequest {
  const body = encodeForm(pairsOf(params))
  return { method: 'POST', url: `${issuer}${path}`, headers: [form, ...headers], body }
}

export const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' // RFC 7636 Appendix B

/** A good authorization request of the confidential client. */
export const web = {
  response_type: 'code',
  client_id: 'web-basic',
  redirect_uri: 'http://localhost:47199/cb',
  scope: 'openid',
  state: 'st-~0123456789-ABCDEF._xyz',
  nonce: 'n-1',
}

/** A good authorization request of a public client. */
export const spa = {
  ...web,
  client_id: 'spa',
  code_challenge: codeChallengeOf(verifier),
  code_challenge_method: 'S256',
}

/** The same, from an app on a phone. */
export const native = { ...spa, client_id: 'native', redirect_uri: 'example.kite:/cb' }

/** Without some of its parameters. */
export function without<T extends object>(params: T, ...names: (keyof T & string)[]): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.some((gone) => gone === name)))
}

/** The Authorization header of a client that does not encode, as many do. */
export function basic(id: string, secret: string): Pair {
  return ['Authorization', `Basic ${btoa(`${id}:${secret}`)}`]
}
