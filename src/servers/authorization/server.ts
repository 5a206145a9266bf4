import { type HttpResponse, partsOf } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { notFoundPage } from './pages/messages.ts'
import type { Methods } from './part.ts'
import { core } from './parts/core.ts'
import { entryOf } from './parts-of.ts'
import { asPolicy } from './policy-headers.ts'
import { cors, methodNotAllowed, page, tooLong } from './respond.ts'
import type { AuthorizationStore } from './store.ts'
import type { AuthorizationConfig } from './types.ts'

/** Stands for every method that an endpoint does not name. */
const any = '*'

/** No body of this server's endpoints needs more (characters). */
const longest = 64 * 1024

/**
 * An authorization server and OpenID Provider as one function of a request, over its store: the core and the parts of
 * its configuration. Answers every request, also an impossible one; an exception would be a bug.
 */
export function authorizationServer(own: AuthorizationConfig, store: AuthorizationStore): Handler {
  const config = { ...own, parts: [core, ...own.parts] }
  return (request, { now, random, switches, report }) => {
    const { path } = partsOf(request.url)
    const open = entryOf(config, 'open', path)
    const methods = open ?? entryOf(config, 'closed', path)
    if (methods === undefined) return page(404, notFoundPage(config))
    if (request.method === 'OPTIONS' && open) return preflight(open)
    // Whoever answers GET answers HEAD (RFC 9110 9.1); the network takes the body away.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const endpoint = methods[Object.hasOwn(methods, method) ? method : any]
    const shared = open ? cors : []
    if (endpoint === undefined) return methodNotAllowed(Object.keys(methods).join(', '), shared)
    if (request.body.length > longest) return tooLong(shared)
    return asPolicy(endpoint(request, { now, random, switches, report, config, store }), switches)
  }
}

function preflight(methods: Methods): HttpResponse {
  return {
    status: 204,
    headers: [
      ...cors,
      [
        'Access-Control-Allow-Methods',
        Object.keys(methods)
          .filter((method) => method !== any)
          .join(', '),
      ],
      ['Access-Control-Allow-Headers', 'Authorization, Content-Type, DPoP'],
      ['Access-Control-Max-Age', '600'],
    ],
    body: '',
  }
}
