import { sure } from '#protocol/assert.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { Values } from './case.ts'
import { chance, sha256 } from './encode.ts'
import {
  apiScope,
  implicit,
  implicitRedirectUri,
  otherRedirectUri,
  redirectUri,
  spa,
  web,
} from './registered.ts'

/** With characters that need encoding nowhere, and one that a careless decoder changes. */
export const state = 'st-~0123456789-ABCDEF._xyz'

/** A good authorization request by the name that the cases give it, and the verifier behind its challenge. */
export function goodRequest(name: string): { params: Pair[]; verifier: string } {
  const verifier = chance(32)
  const pkce = { code_challenge: sha256(verifier), code_challenge_method: 'S256' }
  const ofWeb = { response_type: 'code', client_id: web.id, redirect_uri: redirectUri, state }
  const ofImplicit = {
    client_id: implicit.id,
    redirect_uri: implicitRedirectUri,
    state,
    nonce: chance(8),
    scope: 'openid',
  }
  const requests: Readonly<Record<string, Values>> = {
    'authz.code.web': { ...ofWeb, scope: 'openid', nonce: chance(8) },
    'authz.code.web.pkce': { ...ofWeb, scope: 'openid', ...pkce },
    'authz.oauth.web': { ...ofWeb, scope: apiScope },
    'authz.code.spa': { ...ofWeb, client_id: spa.id, scope: 'openid', nonce: chance(8), ...pkce },
    'authz.id_token': { response_type: 'id_token', response_mode: 'form_post', ...ofImplicit },
    'authz.id_token.fragment': { response_type: 'id_token', ...ofImplicit },
    'authz.hybrid': { response_type: 'code id_token', ...ofImplicit },
  }
  return { params: Object.entries(sure(requests[name], `request ${name}`)), verifier }
}

const dots = new URL(redirectUri)

/** What `{{name}}` in a case stands for, but for what the run itself brings. */
export function usualValues(issuer: string): Values {
  return {
    issuer,
    redirect_uri: redirectUri,
    other_redirect_uri: otherRedirectUri,
    redirect_uri_upper: `${dots.origin}${dots.pathname.toUpperCase()}`,
    redirect_uri_dots: `${dots.origin}/x/..${dots.pathname}`,
    spa_client_id: spa.id,
    yesterday: String(Math.floor(Date.now() / 1000) - 86_400),
    request_object_none: `${jose({ alg: 'none' })}.${jose({ client_id: web.id })}.`,
    request_object_bad_sig: `${jose({ alg: 'RS256' })}.${jose({ client_id: web.id, response_type: 'code' })}.AAAA`,
  }
}

function jose(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
