import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import type { Handler, ServerContext } from '#network/server.ts'
import { authorize } from './endpoints/authorize.ts'
import { confirmLogout } from './endpoints/confirm-logout.ts'
import { showConsent, takeConsent } from './endpoints/consent.ts'
import { showDevice, takeUserCode } from './endpoints/device.ts'
import { deviceAuthorization } from './endpoints/device-authorization.ts'
import { introspect } from './endpoints/introspect.ts'
import { showLogin, takeLogin } from './endpoints/login.ts'
import { logout } from './endpoints/logout.ts'
import { jwks, metadata } from './endpoints/metadata.ts'
import { pushRequest } from './endpoints/par.ts'
import { register } from './endpoints/register.ts'
import { revoke } from './endpoints/revoke.ts'
import { token } from './endpoints/token.ts'
import { userinfo } from './endpoints/userinfo.ts'
import { type Feature, offers } from './features.ts'
import { notFoundPage } from './pages/messages.ts'
import { asPolicy } from './policy-headers.ts'
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
  '/par': { POST: pushRequest },
  '/register': { POST: register },
  '/device_authorization': { POST: deviceAuthorization },
  '/revoke': { POST: revoke },
}

const pages: Readonly<Record<string, Methods>> = {
  '/authorize': { GET: authorize, POST: authorize },
  '/login': { GET: showLogin, POST: takeLogin },
  '/consent': { GET: showConsent, POST: takeConsent },
  '/device': { GET: showDevice, POST: takeUserCode },
  // A server asks here, never a page.
  '/introspect': { POST: introspect },
  '/logout': { GET: logout, POST: logout },
  '/logout/confirm': { POST: confirmLogout },
}

/** Addresses that exist only where the server offers something. */
const needs: Readonly<Record<string, Feature>> = {
  '/par': 'par',
  '/device_authorization': 'device',
  '/device': 'device',
  '/revoke': 'revocation',
  '/introspect': 'introspection',
  '/register': 'registration',
  '/logout': 'logout',
  '/logout/confirm': 'logout',
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
    const feature = lookUp(needs, path)
    const exists = feature === undefined || offers(config, feature)
    const methods = exists ? (lookUp(open, path) ?? lookUp(pages, path)) : undefined
    if (methods === undefined) return page(404, notFoundPage(config))
    if (request.method === 'OPTIONS' && lookUp(open, path)) return preflight(methods)
    // Whoever answers GET answers HEAD (RFC 9110 9.1); the network takes the body away.
    const endpoint =
      lookUp(methods, request.method === 'HEAD' ? 'GET' : request.method) ?? lookUp(methods, any)
    const shared = lookUp(open, path) ? cors : []
    if (endpoint === undefined) return methodNotAllowed(Object.keys(methods).join(', '), shared)
    if (request.body.length > longest) return tooLong(shared)
    return asPolicy(endpoint(request, { ...context, config, store }), context.switches)
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
