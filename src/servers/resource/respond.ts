import type { HttpResponse } from '#network/http.ts'
import type { Json } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'

/** Browser apps on other origins may call the API and read why it refused (RFC 9449 8.2, 9; protocol.md 1.8). */
export const cors: readonly Pair[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'WWW-Authenticate, DPoP-Nonce'],
]

/** A JSON answer. What a token opened stays out of caches. */
export function answer(
  status: number,
  body: { readonly [name: string]: Json },
  more: readonly Pair[] = [],
): HttpResponse {
  return {
    status,
    headers: [['Content-Type', 'application/json'], ['Cache-Control', 'no-store'], ...cors, ...more],
    body: JSON.stringify(body),
  }
}

/** An answer without a body. */
export function empty(status: 202 | 204, more: readonly Pair[] = []): HttpResponse {
  return { status, headers: [['Cache-Control', 'no-store'], ...cors, ...more], body: '' }
}
