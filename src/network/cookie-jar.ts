import type { Pair } from '#protocol/pairs.ts'
import { type HttpResponse, headers, partsOf } from './http.ts'

/** A cookie as a browser keeps it (RFC 6265 5.3). One without SameSite counts as Lax, as today's browsers do. */
export interface Cookie {
  host: string
  name: string
  value: string
  path: string
  httpOnly: boolean
  secure: boolean
  sameSite: 'Lax' | 'Strict' | 'None'
}

/** The site of a host: its last two labels. Enough for `.example` names, where no public suffix is longer. */
export function siteOf(host: string): string {
  return (host.split(':')[0] ?? '').split('.').slice(-2).join('.')
}

/** The jar after a response. `Max-Age=0` or a negative one removes a cookie (RFC 6265 5.2.2). */
export function withCookies(jar: readonly Cookie[], url: string, response: HttpResponse): readonly Cookie[] {
  const { host, scheme } = partsOf(url)
  return headers(response, 'set-cookie').reduce<readonly Cookie[]>((kept, line) => {
    const [first = '', ...attributes] = line.split(';').map((part) => part.trim())
    const [name = '', ...rest] = first.split('=')
    const attribute = new Map(attributes.map(attributePair))
    const cookie: Cookie = {
      host,
      name,
      value: rest.join('='),
      path: attribute.get('path') || '/',
      httpOnly: attribute.has('httponly'),
      secure: attribute.has('secure'),
      sameSite: sameSiteOf(attribute.get('samesite')),
    }
    const others = kept.filter((old) => old.host !== host || old.name !== name || old.path !== cookie.path)
    const refused =
      (cookie.secure && scheme !== 'https') ||
      (cookie.sameSite === 'None' && !cookie.secure) ||
      breaksPrefix(cookie, attribute)
    const expired = attribute.has('max-age') && Number(attribute.get('max-age')) <= 0
    return refused ? kept : expired ? others : [...others, cookie]
  }, jar)
}

/**
 * The cookies that go with a request (RFC 6265bis 5.8.3). Across sites: Strict never, Lax only with a top-level GET,
 * None always.
 */
export function cookiesFor(
  jar: readonly Cookie[],
  request: { method: string; url: string },
  crossSite: boolean,
): readonly Pair[] {
  const { host, path, scheme } = partsOf(request.url)
  return jar
    .filter((cookie) => cookie.host === host && (!cookie.secure || scheme === 'https'))
    .filter(
      ({ path: below }) => below === '/' || path === below || path.startsWith(`${below.replace(/\/$/, '')}/`),
    )
    .filter(
      ({ sameSite }) => !crossSite || sameSite === 'None' || (sameSite === 'Lax' && request.method === 'GET'),
    )
    .map(({ name, value }) => [name, value] as const)
}

/** A name that promises what its attributes do not keep: such a cookie is not taken (RFC 6265bis 4.1.3, 5.7). */
function breaksPrefix({ name, secure, httpOnly }: Cookie, attribute: ReadonlyMap<string, string>): boolean {
  const prefix = /^__(?:secure-|host-)(?:http-)?/i.exec(name)?.[0].toLowerCase() ?? ''
  const isHostOnly = attribute.get('path') === '/' && !attribute.has('domain')
  return (
    (prefix !== '' && !secure) ||
    (prefix.startsWith('__host-') && !isHostOnly) ||
    (prefix.endsWith('http-') && !httpOnly)
  )
}

function attributePair(text: string): [string, string] {
  const [name = '', ...value] = text.split('=')
  return [name.trim().toLowerCase(), value.join('=').trim()]
}

function sameSiteOf(text: string | undefined): Cookie['sameSite'] {
  const value = text?.toLowerCase()
  return value === 'none' ? 'None' : value === 'strict' ? 'Strict' : 'Lax'
}
