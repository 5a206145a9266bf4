import type { HttpRequest } from '#network/http.ts'
import { encodeComponent, encodeForm, type Pair } from '#protocol/pairs.ts'

const json: Pair = ['Accept', 'application/json']

/** A GET of an app that wants JSON. */
export function getJson(url: string, more: readonly Pair[] = []): HttpRequest {
  return { method: 'GET', url, headers: [json, ...more], body: '' }
}

/** A form post of an app that wants JSON back. */
export function postForm(url: string, params: readonly Pair[], more: readonly Pair[] = []): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: [['Content-Type', 'application/x-www-form-urlencoded'], json, ...more],
    body: encodeForm(params),
  }
}

/** The header of a client with a secret; both halves are encoded first (RFC 6749 2.3.1, Appendix B). */
export function basic(clientId: string, secret: string): Pair {
  return ['Authorization', `Basic ${btoa(`${encodeComponent(clientId)}:${encodeComponent(secret)}`)}`]
}

/** RFC 6750 2.1: in the header, never in the address. */
export function bearer(accessToken: string): Pair {
  return ['Authorization', `Bearer ${accessToken}`]
}
