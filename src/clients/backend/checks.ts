import type { Visitor } from '#clients/web-login/state.ts'
import { type HttpRequest, header, partsOf } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { secondsLeft } from '#protocol/seconds-left.ts'
import { type BackendConfig, orders } from './config.ts'

/** The access token that the BFF keeps for a visitor. */
export interface TokenAgeFacts {
  /** Seconds since the epoch; undefined where the server did not say how long it lives. */
  expiresAt: number | undefined
  /** Seconds since the epoch. */
  now: number
}

/** Before a call: a token that is known to be too old is not even sent (RFC 10017 6.1.2.2, RFC 6749 5.1). */
export const tokenAgeChecks: readonly Check<TokenAgeFacts, string>[] = [
  check(
    'CK-BFF-FRESH',
    'rfc10017#6.1.2.2',
    'the access token has not expired: else it is refreshed first',
    ({ expiresAt, now }) =>
      expiresAt === undefined
        ? 'skipped'
        : { ok: now < expiresAt, saw: secondsLeft(expiresAt - now), wanted: 'at least 1 s' },
    () => 'The access token has expired.',
  ),
]

export interface PageCallFacts {
  config: BackendConfig
  request: HttpRequest
  /** The browser behind the session cookie. */
  visitor: Visitor | undefined
  /** Seconds since the epoch. */
  now: number
  /** The address that the page wants its back end to call. */
  target?: string
}

/** What the page gets: a status, and a body that its script can read. */
export interface Refused {
  status: number
  body: object
}

/** Scheme and host of an address, as text. */
function originOf(url: string): string {
  const { scheme, host } = partsOf(url)
  return `${scheme}://${host}`
}

/** The order that a path names, if it is one of this user. */
export function ownOrder(path: string, ordersPath: string, sub: string | undefined) {
  const id = Number(path.slice(ordersPath.length + 1))
  return orders.find((order) => order.id === id && order.sub === sub)
}

/**
 * A call of the page to its own server. The browser adds the cookie by itself, also when another page of the same site
 * makes it send something: so a cookie alone is not enough (RFC 10017 6.1.3.3).
 */
export const pageCallChecks: readonly Check<PageCallFacts, Refused>[] = [
  check(
    'CK-BFF-CSRF',
    'rfc10017#6.1.3.3',
    'the header that only our own page can set is there, and no other origin is named',
    ({ config, request }) => {
      const [own, origin = config.origin] = [header(request, 'x-paperkite'), header(request, 'origin')]
      return origin === config.origin
        ? { ok: own === '1', saw: own ?? '(none)', wanted: '1' }
        : { ok: false, saw: origin, wanted: config.origin }
    },
    () => ({ status: 403, body: { error: 'csrf' } }),
  ),
  check(
    'CK-COOKIE-SESSION',
    'rfc10017#6.1.2.3',
    'the session cookie is there, known and not too old',
    ({ visitor, now, config }) => {
      if (visitor?.user === undefined) return { ok: false, saw: 'nobody' }
      const age = now - visitor.since
      return {
        ok: age < config.sessionLife,
        saw: `${age} s old`,
        wanted: `less than ${config.sessionLife} s`,
      }
    },
    // No WWW-Authenticate: cookies have no scheme of that name (protocol.md 1.10).
    ({ config }) => ({ status: 401, body: { login: config.paths.login[0] } }),
  ),
  check(
    'CK-OWN-ORDER',
    'rfc9110#15.5.5',
    'the order is one of this user',
    ({ config, request, visitor }) => {
      const { path } = partsOf(request.url)
      if (config.ordersPath === undefined || !path.startsWith(`${config.ordersPath}/`)) return 'skipped'
      return ownOrder(path, config.ordersPath, visitor?.user?.sub) !== undefined
    },
    () => ({ status: 404, body: { error: 'not_found' } }),
  ),
  check(
    'CK-BFF-ALLOWLIST',
    'rfc10017#6.1.3.6',
    'the address to call is on the list: tokens go nowhere else',
    ({ config, target }) => {
      if (target === undefined) return 'skipped'
      const saw = originOf(target)
      return { ok: config.allowList.includes(saw), saw, wanted: config.allowList.join(', ') }
    },
    () => ({ status: 403, body: { error: 'target_not_allowed' } }),
  ),
]
