const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i
const defaultPort: Readonly<Record<string, RegExp>> = { http: /:(80)?$/, https: /:(443)?$/ }
const unreserved = /[A-Za-z0-9\-._~]/

/**
 * The URI that a proof is about, as it is compared: without query and fragment (RFC 9449 4.3, check 9), scheme and
 * host in lower case, default port and empty path written one way, escapes too (RFC 3986 6.2.2, 6.2.3). Dots stay: a
 * server that does not resolve them has to see another path there. Undefined for anything without scheme and host.
 */
export function comparableHtu(uri: string): string | undefined {
  const [, scheme = '', host = '', path = ''] = parts.exec(uri) ?? []
  if (scheme === '' || host === '') return undefined
  const name = scheme.toLowerCase()
  const bare = host.toLowerCase().replace(defaultPort[name] ?? /$^/, '')
  return `${name}://${bare}${path === '' ? '/' : path.replace(/%([0-9a-f]{2})/gi, oneWay)}`
}

function oneWay(escape: string, hex: string): string {
  const char = String.fromCharCode(Number.parseInt(hex, 16))
  return unreserved.test(char) ? char : escape.toUpperCase()
}
