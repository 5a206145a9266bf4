import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import type { Handler, ServerContext } from '#network/server.ts'
import { authorize } from './endpoints/authorize.ts'
import { showConsent, takeConsent } from './endpoints/consent.ts'
import { showLogin, takeLogin } from './endpoints/login.ts'
import { jwks, metadata } from './endpoints/metadata.ts'
import { token } from './endpoints/token.ts'
import { userinfo } from './endpoints/userinfo.ts'
import { notFoundPage } from './pages/messages.ts'
import { cors, methodNotAllowed, page, tooLong } from './respond.ts'
import type { AuthorizationStore } from './store.ts'
import type { AuthorizationConfig, Deps } from './types.ts'

type Endpoint = (request: HttpRequest, deps: Deps) => HttpResponse
type Methods = Readonly<Record<string, Endpoint>>

/** Stands for every method that a table does not name. */
const any = '*'

/** Endpoints that scripts of other origins may call. /authorize and the pages are not among them (RFC 9700 2.6). */
const open: Readonly<Record<string, Methods>> = {
  '/.well-known/openid-configuration': { GET: metadata },
  '/.well-known/oauth-authorization-server': { GET: metadata },
  '/jwks': { GET: jwks },
  // Also what is no POST gets there: its own check says so.
  '/token': { POST: token, [any]: token },
  '/userinfo': { GET: userinfo, POST: userinfo },
}

const pages: Readonly<Record<string, Methods>> = {
  '/authorize': { GET: authorize, POST: authorize },
  '/login': { GET: showLogin, POST: takeLogin },
  '/consent': { GET: showConsent, POST: takeConsent },
}

/** No body of this server's endpoints needs more (characters). */
const longest = 64 * 1024

/**
 * An authorization server and OpenID Provider as one function of a request, over its store.
 * Answers every request, also an impossible one; an exception would be a bug.
 */
export function authorizationServer(config: AuthorizationConfig, store: AuthorizationStore): Handler {
  return (request, context: ServerContext) => {
    const { path } = partsOf(request.url)
    const methods = lookUp(open, path) ?? lookUp(pages, path)
    if (methods === undefined) return page(404, notFoundPage(config))
    if (request.method === 'OPTIONS' && lookUp(open, path)) return preflight(methods)
    // Whoever answers GET answers HEAD (RFC 9110 9.1); the network takes the body away.
    const endpoint =
      lookUp(methods, request.method === 'HEAD' ? 'GET' : request.method) ?? lookUp(methods, any)
    const shared = lookUp(open, path) ? cors : []
    if (endpoint === undefined) return methodNotAllowed(Object.keys(methods).join(', '), shared)
    if (request.body.length > longest) return tooLong(shared)
    return endpoint(request, { ...context, config, store })
  }
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
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
