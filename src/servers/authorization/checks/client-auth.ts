import { type HttpRequest, headers } from '#network/http.ts'
import { equalInConstantTime } from '#protocol/bytes.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import type { Params } from './params.ts'

/** Ways to authenticate in the body; an assertion is one too, though none is taken here (RFC 7521 4.2). */
const inBody = ['client_secret', 'client_assertion']

/** How many ways of authentication a request uses: header and body each count (RFC 6749 2.3 allows one). */
export function methodsUsed(request: HttpRequest, params: Params): number {
  return headers(request, 'authorization').length + inBody.filter((name) => params.has(name)).length
}

/** The way that a request shows its client, in the words of a registration (RFC 7591 2). */
export function methodUsed(request: HttpRequest, params: Params): Client['token_endpoint_auth_method'] {
  if (headers(request, 'authorization').length > 0) return 'client_secret_basic'
  return params.has('client_secret') ? 'client_secret_post' : 'none'
}

/**
 * The client behind a request, if it has shown who it is. A confidential one by Basic or by secret in the body; a
 * public one by its name alone (RFC 6749 2.3.1, 3.2.1). A public client that brings a secret is not the registered one.
 */
export function authenticate(request: HttpRequest, params: Params, deps: Deps): Client | undefined {
  const [line] = headers(request, 'authorization')
  if (params.has('client_assertion')) return undefined
  const known = (id: string | undefined) => findClient(deps, id)
  if (line !== undefined) {
    return basicCandidates(line)
      .filter(([id]) => (params.once('client_id') ?? id) === id)
      .map(([id, secret]) => ({ client: known(id), secret }))
      .find(
        ({ client, secret }) => client?.client_secret && equalInConstantTime(secret, client.client_secret),
      )?.client
  }
  const client = known(params.once('client_id'))
  const secret = params.once('client_secret')
  if (client?.client_secret === undefined) return secret === undefined ? client : undefined
  return equalInConstantTime(secret ?? '', client.client_secret) ? client : undefined
}

/**
 * User and password of a Basic header: form-decoded, as RFC 6749 2.3.1 and Appendix B demand, and as they stand, for
 * the many clients that do not encode.
 */
function basicCandidates(line: string): (readonly [string, string])[] {
  const token = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(line)?.[1]
  if (token === undefined) return []
  let text: string
  try {
    text = atob(token)
  } catch {
    return []
  }
  const colon = text.indexOf(':')
  if (colon < 0) return []
  const plain = [text.slice(0, colon), text.slice(colon + 1)] as const
  return [[formDecode(plain[0]), formDecode(plain[1])], plain]
}

function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
