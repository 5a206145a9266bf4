import type { HttpResponse } from '#network/http.ts'
import type { Json } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'

/** RFC 6749 5.1: no answer with tokens or credentials may stay in a cache. */
const noStore: readonly Pair[] = [
  ['Cache-Control', 'no-store'],
  ['Pragma', 'no-cache'],
]

/** Browser apps on other origins may call these endpoints; /authorize never gets this (RFC 9700 2.6). */
export const cors: readonly Pair[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'WWW-Authenticate, DPoP-Nonce'],
]

/** A JSON answer that any origin may read; `keep` allows caches to store it (metadata, keys). */
export function json(
  status: number,
  body: { readonly [name: string]: Json },
  more: readonly Pair[] = [],
  keep = false,
): HttpResponse {
  return {
    status,
    headers: [['Content-Type', 'application/json'], ...(keep ? [] : noStore), ...cors, ...more],
    body: JSON.stringify(body),
  }
}

/**
 * A page of the server. No script, no frame around it (RFC 9700 4.16), no referrer that could carry a code or a state
 * away (RFC 9700 4.2.4), nothing kept.
 */
export function page(status: number, html: string, more: readonly Pair[] = []): HttpResponse {
  return {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ...noStore,
      ['Referrer-Policy', 'no-referrer'],
      ['Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"],
      ['X-Frame-Options', 'DENY'],
      ...more,
    ],
    body: html,
  }
}

/** 303: the browser goes on with GET and never repeats a password it has just posted (RFC 9700 4.12). */
export function seeOther(location: string, more: readonly Pair[] = []): HttpResponse {
  return {
    status: 303,
    headers: [
      ['Location', location],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', 'no-referrer'],
      ...more,
    ],
    body: '',
  }
}

/** The answer to a method that the endpoint does not know (RFC 9110 15.5.6). */
export function methodNotAllowed(allow: string, more: readonly Pair[] = []): HttpResponse {
  return plain(405, `This endpoint takes ${allow}.`, [['Allow', allow], ...more])
}

/** The answer to a body that no endpoint needs (RFC 9110 15.5.14). */
export function tooLong(more: readonly Pair[] = []): HttpResponse {
  return plain(413, 'Too long.', more)
}

function plain(status: number, body: string, more: readonly Pair[]): HttpResponse {
  return { status, headers: [['Content-Type', 'text/plain; charset=utf-8'], ...more], body }
}
