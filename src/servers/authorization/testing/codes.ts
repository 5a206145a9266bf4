import type { HttpResponse } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { alice } from './config.ts'
import type { Desk } from './desk.ts'
import { basic, get, post, verifier } from './requests.ts'
import { returned, Visitor } from './visitor.ts'

/** Lets Alice log in and allow; the code that the client gets. */
export function codeFor(desk: Desk, request: Readonly<Record<string, string>>): string {
  const location = new Visitor(desk).logIn(get('/authorize', request).url, alice)
  return returned(location).params.code ?? ''
}

/** The token request that belongs to an authorization request: with the verifier where a challenge was sent. */
export function redemption(request: Readonly<Record<string, string>>, code: string): Record<string, string> {
  const { client_id = '', redirect_uri, code_challenge } = request
  return {
    grant_type: 'authorization_code',
    code,
    ...(redirect_uri === undefined ? {} : { redirect_uri }),
    ...(client_id.startsWith('web') ? {} : { client_id }),
    ...(code_challenge === undefined ? {} : { code_verifier: verifier }),
  }
}

export const webAuth = basic('web-basic', 'web-basic-secret')

/** Redeems; a confidential client authenticates by Basic. */
export function redeem(desk: Desk, params: Readonly<Record<string, string>>): HttpResponse {
  return desk.ask(post('/token', params, params.client_id === undefined ? [webAuth] : []))
}

/** A whole login; the body of the token answer. */
export function tokensFor(desk: Desk, request: Readonly<Record<string, string>>): Record<string, unknown> {
  return { ...parseObject(redeem(desk, redemption(request, codeFor(desk, request))).body) }
}
