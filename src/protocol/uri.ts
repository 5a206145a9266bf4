const absolute = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s#"<>\\^`{|}]+$/
const loopback = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::\d{1,5})?(\/.*)?$/

/** An absolute URI without a fragment, as a redirect URI has to be (RFC 6749 3.1.2). */
export function isAbsoluteUri(text: string): boolean {
  return absolute.test(text)
}

/**
 * Compares a redirect URI with a registered one as strings (RFC 9700 4.1.3, RFC 3986 6.2.1). Only the port of a
 * loopback address of a native app may differ (RFC 8252 7.3).
 */
export function matchesRedirectUri(registered: string, requested: string): boolean {
  if (registered === requested) return true
  const [known, asked] = [loopback.exec(registered), loopback.exec(requested)]
  return known !== null && asked !== null && known[1] === asked[1] && known[2] === asked[2]
}

/** Adds parameters to a URI's query and keeps the query that is there (RFC 6749 4.1.2, 3.1.2). */
export function withQuery(uri: string, query: string): string {
  if (query === '') return uri
  return `${uri}${uri.includes('?') ? '&' : '?'}${query}`
}
