import { type HttpRequest, header } from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'

/** A cookie of an app. All of them are HttpOnly, Secure and for the whole host. */
export interface CookieKind {
  name: string
  sameSite: 'Lax' | 'Strict' | 'None'
}

/** The header that sets it. */
export function setCookie({ name, sameSite }: CookieKind, value: string): Pair {
  return ['Set-Cookie', `${name}=${value}; HttpOnly; Secure; SameSite=${sameSite}; Path=/`]
}

/** The header that removes it. */
export function removeCookie({ name, sameSite }: CookieKind): Pair {
  return ['Set-Cookie', `${name}=; Max-Age=0; HttpOnly; Secure; SameSite=${sameSite}; Path=/`]
}

/** Its value in a request; '' counts as none. */
export function readCookie(request: HttpRequest, { name }: CookieKind): string | undefined {
  return valueOf(parseCookies(header(request, 'cookie')), name) || undefined
}
