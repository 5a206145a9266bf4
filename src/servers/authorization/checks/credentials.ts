import { formOf, type HttpRequest, headers, queryOf } from '#network/http.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** An access token in a request and how it came; `token` is undefined where it is malformed. */
export interface Credential {
  scheme: 'Bearer' | 'DPoP'
  token: string | undefined
}

const b64token = /^[A-Za-z0-9\-._~+/]+=*$/

const wellFormed = (text: string) => (b64token.test(text) ? text : undefined)

/**
 * The access tokens of a request: in Authorization header lines (RFC 6750 2.1, RFC 9449 7.1), and in a form body unless
 * the method is GET (RFC 6750 2.2). Never in the URI: that is no way to bring one (RFC 9700 4.3.2).
 */
export function credentialsOf(request: HttpRequest, { config }: Pick<Deps, 'config'>): Credential[] {
  const found = headers(request, 'authorization').flatMap((line): Credential[] => {
    const [, scheme = '', rest = ''] = /^(bearer|dpop)(?: +(.*)|\s.*)?$/is.exec(line) ?? []
    if (scheme === '') return []
    const isDpop = scheme.toLowerCase() === 'dpop'
    if (isDpop && !firstOf(config, 'proofs')) return []
    return [{ scheme: isDpop ? 'DPoP' : 'Bearer', token: wellFormed(rest) }]
  })
  const inBody = request.method === 'POST' ? formOf(request) : []
  const posted = inBody.filter(([name, value]) => name === 'access_token' && value !== '')
  return [
    ...found,
    ...posted.map(([, value]): Credential => ({ scheme: 'Bearer', token: wellFormed(value) })),
  ]
}

/** The one credential that a client brings in the right way (RFC 6750 2). */
export function oneCredential(
  request: HttpRequest,
  deps: Pick<Deps, 'config'>,
): (Credential & { token: string }) | undefined {
  const [first, second] = credentialsOf(request, deps)
  const inUri = queryOf(request.url).some(([name]) => name === 'access_token')
  if (first?.token === undefined || second || inUri || headers(request, 'authorization').length > 1)
    return undefined
  return { ...first, token: first.token }
}
