import { formOf, type HttpRequest, headers, queryOf } from '#network/http.ts'
import type { Switches } from '#protocol/check.ts'
import type { Pair } from '#protocol/pairs.ts'
import type { ResourceConfig } from './types.ts'

/** `OAuth`: a request that was signed by OAuth 1.0 and has shown its token in that way. */
export type Scheme = 'Bearer' | 'DPoP' | 'OAuth'

/** What a request brings to show that it may be served. */
export interface Credentials {
  scheme: Scheme
  /** Every place that holds a token, good or bad (RFC 6750 2 allows one). */
  found: number
  /** The token, where exactly one well-formed one is there. */
  token?: string
}

const b64token = /^[A-Za-z0-9\-._~+/]+=*$/
const tokensIn = (pairs: readonly Pair[]) =>
  pairs.filter(([name]) => name === 'access_token').map(([, value]) => value)

/**
 * Looks for access tokens (RFC 6750 2, RFC 9449 7.1). A token in the address, or in a body where the API does not take
 * it, is no credential; beside a header it is a second one.
 */
export function credentialsOf(request: HttpRequest, config: ResourceConfig, switches: Switches): Credentials {
  const scheme = config.dpop ? /^(?:bearer|dpop)(?:\s|$)/i : /^bearer(?:\s|$)/i
  const lines = headers(request, 'authorization').filter((line) => scheme.test(line))
  const inHeader = lines.map((line) => line.replace(/^\S+ */, ''))
  const inBody = request.method === 'GET' ? [] : tokensIn(formOf(request))
  const inQuery = tokensIn(queryOf(request.url))
  const taken = [
    ...inHeader,
    ...(config.bodyToken ? inBody : []),
    // The way of 2012, which leaves tokens in logs and histories (RFC 9700 4.3.2).
    ...(switches['CK-AT-HEADER'] === 'off' ? inQuery : []),
  ]
  const others = lines.length > 0 ? [...inBody, ...inQuery] : []
  const found = lines.length > 0 ? lines.length + others.length : taken.length
  const [token = ''] = taken
  return {
    scheme: /^dpop/i.test(lines[0] ?? '') ? 'DPoP' : 'Bearer',
    found,
    ...(found === 1 && b64token.test(token) ? { token } : {}),
  }
}
