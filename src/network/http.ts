import { decodeForm, type Pair } from '#protocol/pairs.ts'

/**
 * Plain records instead of fetch's Request and Response: browsers drop Set-Cookie, Cookie, Origin, Host and Referer
 * from those, Node does not, and code that used them would pass its tests and fail in the page.
 */
export interface HttpRequest {
  method: string
  /** Absolute, exactly as sent: URIs are compared as strings (RFC 3986 6.2.1), a URL parser would change them. */
  url: string
  headers: readonly Pair[]
  body: string
}

export interface HttpResponse {
  status: number
  headers: readonly Pair[]
  body: string
}

/** The first value of a header; names are case-insensitive (RFC 9110 5.1). */
export function header(message: { headers: readonly Pair[] }, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return message.headers.find(([key]) => isName(key, wanted))?.[1]
}

/** All values of a header, in order. */
export function headers(message: { headers: readonly Pair[] }, name: string): string[] {
  const wanted = name.toLowerCase()
  return message.headers.filter(([key]) => isName(key, wanted)).map(([, value]) => value)
}

function isName(key: string, wanted: string): boolean {
  return key.length === wanted.length && key.toLowerCase() === wanted
}

/** A URL cut at its first `?` and `#`, as text: nothing is normalised. */
export function splitUrl(url: string): { base: string; query: string; fragment: string } {
  const [beforeHash, fragment] = cut(url, '#')
  const [base, query] = cut(beforeHash, '?')
  return { base, query, fragment }
}

function cut(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

interface UrlParts {
  readonly scheme: string
  readonly host: string
  readonly path: string
}

/** The last URL that was taken apart: whoever takes part in answering a request asks for the same one. */
let last: readonly [url: string, parts: UrlParts] = ['', { scheme: '', host: '', path: '/' }]

/** Scheme, host (with port) and path of a URL as text; a URL without `//` has no host (`example.paperkite:/callback`). */
export function partsOf(url: string): UrlParts {
  if (last[0] !== url) {
    const { base } = splitUrl(url)
    const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):(?:\/\/([^/]*))?(.*)$/.exec(base)
    last = [url, { scheme: match?.[1]?.toLowerCase() ?? '', host: match?.[2] ?? '', path: match?.[3] || '/' }]
  }
  return last[1]
}

/** Where a URL leads, as one says it: the host; what goes without TLS goes elsewhere, `http://id.skyalbum.example`. */
export function houseOf(url: string): string {
  const { scheme, host } = partsOf(url)
  return scheme === 'https' ? host : `${scheme}://${host}`
}

/** The decoded query parameters of a request or URL. */
export function queryOf(url: string): Pair[] {
  return decodeForm(splitUrl(url).query)
}

/** Whether a message says that its body is a form; a charset parameter changes nothing (RFC 6749 Appendix B). */
export function isForm(message: { headers: readonly Pair[] }): boolean {
  return mediaType(message) === 'application/x-www-form-urlencoded'
}

/** The media type in lower case without its parameters, or ''. */
export function mediaType(message: { headers: readonly Pair[] }): string {
  const [type] = cut(header(message, 'content-type') ?? '', ';')
  return type.trim().toLowerCase()
}

/** The decoded fields of a form body, [] for any other body. */
export function formOf(message: { headers: readonly Pair[]; body: string }): Pair[] {
  return isForm(message) ? decodeForm(message.body) : []
}
