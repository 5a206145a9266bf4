import { type HttpRequest, header } from '#network/http.ts'
import { parseCookies } from '#protocol/cookies.ts'
import { valueOf } from '#protocol/pairs.ts'

/** Lax: the cookie comes along when another site sends the browser here, and not with another site's POST. */
export function cookie(name: string, value: string): readonly [string, string] {
  return ['Set-Cookie', `${name}=${value}; Path=/; HttpOnly; Secure; SameSite=Lax`]
}

/** A cookie of the request, or undefined. */
export function cookieOf(request: HttpRequest, name: string): string | undefined {
  return valueOf(parseCookies(header(request, 'cookie')), name)
}
