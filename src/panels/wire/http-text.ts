import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { reasonOf } from './reason.ts'

export const MASK = '••••••'

/** A request's target as it stands in the request line and its host: `['/token', 'id.skyalbum.example']`; a link without a host is its own target. */
export function targetOf(url: string): { target: string; host: string; isLink: boolean } {
  const match = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url)
  if (match === null) return { target: url, host: '', isLink: true }
  const rest = match[2] ?? ''
  return { target: rest.startsWith('/') ? rest : `/${rest}`, host: match[1] ?? '', isLink: false }
}

/** `/token` of `/token?a=b`. */
export function pathOf(url: string): string {
  return targetOf(url).target.split('?')[0] ?? ''
}

/** The status line without the version: `400 Bad Request`. */
export function statusLine(status: number): string {
  return [String(status), reasonOf(status)].filter((part) => part !== '').join(' ')
}

/**
 * A request as HTTP/1.1 text (RFC 9112 2.1, 3). The host line is added where the record carries none; values of the
 * form fields named in `secret` are masked. A link with a private scheme is no HTTP and stays as it is.
 */
export function requestText(request: HttpRequest, secret: readonly string[] = []): string {
  const { target, host, isLink } = targetOf(request.url)
  if (isLink) return request.url
  const named = request.headers.some(([name]) => name.toLowerCase() === 'host')
  const hosted = named ? request.headers : [['Host', host] as const, ...request.headers]
  return textOf(`${request.method} ${target} HTTP/1.1`, hosted, maskForm(request.body, secret))
}

/** A response as HTTP/1.1 text (RFC 9112 4). */
export function responseText(response: HttpResponse): string {
  return textOf(`HTTP/1.1 ${statusLine(response.status)}`, response.headers, response.body)
}

/** Masks the values of the named fields in a form body; everything else stays byte for byte. */
export function maskForm(body: string, secret: readonly string[]): string {
  if (secret.length === 0) return body
  return body
    .split('&')
    .map((pair) => {
      const name = pair.split('=')[0] ?? ''
      return secret.includes(name) ? `${name}=${MASK}` : pair
    })
    .join('&')
}

function textOf(first: string, headers: HttpRequest['headers'], body: string): string {
  const head = [first, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n')
  return body === '' ? head : `${head}\n\n${body}`
}
