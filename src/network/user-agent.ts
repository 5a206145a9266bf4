import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { type Cookie, cookiesFor, siteOf, withCookies } from './cookie-jar.ts'
import { type HttpRequest, type HttpResponse, header, mediaType, partsOf } from './http.ts'

/** One person's browser: what it keeps and what it shows. Plain data; several of them share nothing. */
export interface UserAgent {
  id: string
  jar: readonly Cookie[]
  /** The address bar. */
  url: string
  /** The page, as the server sent it. */
  html: string
  /** The newest page that a server put a version on: the browser's cache (RFC 9111 3, 4.3.1). */
  stored?: { url: string; etag: string; html: string }
}

/** A browser that nobody has used: no cookies, no page, nothing in its cache. */
export function newUserAgent(id: string): UserAgent {
  return { id, jar: [], url: '', html: '' }
}

/**
 * A top-level navigation. `from`: the pages and redirects that caused it; without one the person (or an app) opened the
 * address. A page that is in the cache is asked for by its version: it may still be good (RFC 9110 13.1.2).
 */
export function navigate(agent: UserAgent, url: string, from: readonly string[] = []): HttpRequest {
  const { stored } = agent
  const version: readonly Pair[] = stored?.url === url ? [['If-None-Match', stored.etag]] : []
  const headers: readonly Pair[] = [['Accept', 'text/html'], ...version]
  return withCookieHeader(agent, { method: 'GET', url, headers, body: '' }, from)
}

/**
 * Posts a form of the page that is open. Our pages forbid a referrer, so the browser does not tell their origin either:
 * `Origin: null` (Fetch, request Origin).
 */
export function postForm(agent: UserAgent, url: string, form: readonly Pair[]): HttpRequest {
  const headers: Pair[] = [
    ['Accept', 'text/html'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Origin', 'null'],
  ]
  return withCookieHeader(agent, { method: 'POST', url, headers, body: encodeForm(form) }, [agent.url])
}

/** A call of a script to the server that its page came from: the cookies of that host go along, SameSite or not. */
export function callOf(agent: UserAgent, request: HttpRequest): HttpRequest {
  return withCookieHeader(agent, request, [])
}

/** What the browser keeps after an answer to a script: cookies, and no page. */
export function keepCookies(agent: UserAgent, request: HttpRequest, response: HttpResponse): UserAgent {
  return { ...agent, jar: withCookies(agent.jar, request.url, response) }
}

/** What the browser keeps and shows after an answer. A redirect changes cookies, not the page. */
export function receive(agent: UserAgent, request: HttpRequest, response: HttpResponse): UserAgent {
  const jar = withCookies(agent.jar, request.url, response)
  if (isRedirect(response)) return { ...agent, jar }
  const { url } = request
  const kept = agent.stored?.url === url ? agent.stored : undefined
  // What the browser has is still good (RFC 9110 15.4.5).
  if (response.status === 304 && kept) return { ...agent, jar, url, html: kept.html }
  const html = mediaType(response) === 'text/html' ? response.body : ''
  const etag = response.status === 200 ? header(response, 'etag') : undefined
  return { ...agent, jar, url, html, ...(etag && html !== '' ? { stored: { url, etag, html } } : {}) }
}

/**
 * Where a redirect leads: the URL, absolute. 303, and by custom 301 and 302 after a POST, go on with GET
 * (RFC 9110 15.4); undefined where the answer is none.
 */
export function redirectTarget(request: HttpRequest, response: HttpResponse): string | undefined {
  const location = header(response, 'location')
  if (!isRedirect(response) || !location) return undefined
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(location)) return location
  const { scheme, host } = partsOf(request.url)
  if (location.startsWith('//')) return `${scheme}:${location}` // another host (RFC 3986 4.2)
  return `${scheme}://${host}${location.startsWith('/') ? '' : '/'}${location}`
}

/**
 * The request that follows a redirect; 307 and 308 repeat method and body, which is why no login page uses them. It is
 * caused by the page that is still open, too: what another site began stays its doing (RFC 6265bis 5.2).
 */
export function follow(
  agent: UserAgent,
  request: HttpRequest,
  response: HttpResponse,
): HttpRequest | undefined {
  const target = redirectTarget(request, response)
  if (target === undefined || !isWeb(target)) return undefined
  const from = [agent.url, request.url]
  if (response.status === 307 || response.status === 308) {
    return withCookieHeader(agent, { ...request, url: target }, from)
  }
  return navigate(agent, target, from)
}

/** Whether the browser opens an address itself; any other one it gives to the operating system. */
export function isWeb(url: string): boolean {
  return ['http', 'https'].includes(partsOf(url).scheme)
}

function isRedirect({ status }: HttpResponse): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function withCookieHeader(agent: UserAgent, request: HttpRequest, from: readonly string[]): HttpRequest {
  const site = siteOf(partsOf(request.url).host)
  const crossSite = from.some((url) => url !== '' && siteOf(partsOf(url).host) !== site)
  const cookies = cookiesFor(agent.jar, request, crossSite)
  const headers = request.headers.filter(([name]) => name.toLowerCase() !== 'cookie')
  if (cookies.length === 0) return { ...request, headers }
  return {
    ...request,
    headers: [...headers, ['Cookie', cookies.map(([name, value]) => `${name}=${value}`).join('; ')]],
  }
}
