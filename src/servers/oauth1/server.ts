import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { methodNotAllowed, page } from '#servers/respond.ts'
import { accessToken } from './endpoints/access-token.ts'
import { showAuthorize } from './endpoints/authorize.ts'
import { takeDecision } from './endpoints/decide.ts'
import { showLogin, takeLogin } from './endpoints/login.ts'
import { me } from './endpoints/me.ts'
import { requestToken } from './endpoints/request-token.ts'
import { messagePage } from './pages/message.ts'
import type { OAuth1Store } from './store.ts'
import type { OAuth1Config, OAuth1Deps } from './types.ts'

type Endpoint = (request: HttpRequest, deps: OAuth1Deps) => HttpResponse

const routes: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
  '/oauth1/request_token': { POST: requestToken },
  '/oauth1/authorize': { GET: showAuthorize, POST: takeDecision },
  '/oauth1/login': { GET: showLogin, POST: takeLogin },
  '/oauth1/access_token': { POST: accessToken },
  '/oauth1/api/me': { GET: me, POST: me },
}

/** No body of these endpoints needs more (characters). */
const longest = 64 * 1024

/** Whether a path belongs to this server, which shares its host with an authorization server. */
export function isOAuth1Path(path: string): boolean {
  return path.startsWith('/oauth1/')
}

/** An OAuth 1.0a server (RFC 5849) as one function of a request, over its store. Answers every request. */
export function oauth1Server(config: OAuth1Config, store: OAuth1Store): Handler {
  return (request, context) => {
    const { path } = partsOf(request.url)
    const methods = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (methods === undefined) {
      return page(404, messagePage(config, 'Not found', 'There is no such page here.'))
    }
    // Whoever answers GET answers HEAD (RFC 9110 9.1); the network takes the body away.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const endpoint = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (endpoint === undefined) return methodNotAllowed(Object.keys(methods).join(', '))
    if (request.body.length > longest) {
      return { status: 413, headers: [['Content-Type', 'text/plain; charset=utf-8']], body: 'Too long.' }
    }
    return endpoint(request, { ...context, config, store })
  }
}
