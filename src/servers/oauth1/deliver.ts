import type { HttpResponse } from '#network/http.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { oauthHeader } from '#protocol/oauth1/header.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { page } from '#servers/respond.ts'
import { messagePage } from './pages/message.ts'
import type { OAuth1Config } from './types.ts'

const noStore: readonly Pair[] = [
  ['Cache-Control', 'no-store'],
  ['Pragma', 'no-cache'],
]

/** A form body, as every good answer of the two token endpoints is (RFC 5849 2.1, 2.3). */
export function formAnswer(status: number, pairs: readonly Pair[], more: readonly Pair[] = []): HttpResponse {
  return {
    status,
    headers: [['Content-Type', 'application/x-www-form-urlencoded'], ...noStore, ...more],
    body: encodeForm(pairs),
  }
}

/** Turns a refusal into its response. The one place where this happens. */
export function deliver(config: OAuth1Config, refusal: ProtocolError): HttpResponse {
  if (refusal.delivery === 'page') {
    return page(refusal.status, messagePage(config, 'This request was refused', refusal.description))
  }
  const fields: Pair[] =
    refusal.error === ''
      ? []
      : [['oauth_problem', refusal.error], ...Object.entries(refusal.attributes ?? {})]
  return formAnswer(refusal.status, fields, [
    // The scheme is announced with every refusal (RFC 5849 3.5.1, RFC 9110 15.5.2).
    ['WWW-Authenticate', oauthHeader(fields, `${config.origin}/`).trimEnd()],
  ])
}
