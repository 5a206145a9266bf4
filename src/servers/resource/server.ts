import { type HttpResponse, partsOf } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { runChecks } from '#protocol/check.ts'
import { present } from './checks/present.ts'
import { rights } from './checks/rights.ts'
import { goodToken } from './checks/token.ts'
import { deliver } from './deliver.ts'
import { protectedResourceMetadata, resourceDescribedAt } from './endpoints/metadata.ts'
import { type CallFacts, callFacts } from './facts.ts'
import { judgeProof } from './proof.ts'
import { answer, cors, empty } from './respond.ts'
import { type Route, routesAt } from './routes.ts'
import type { ResourceStore } from './store.ts'
import type { ResourceConfig } from './types.ts'

/** No body of this API needs more (characters). */
const longest = 64 * 1024

/** A token is looked at first and the method after it: only somebody with a token learns what the API can do. */
const anyScope: Route = { name: 'none', scope: '', handle: () => answer(405, {}) }

/** Whether this API answers on a path, for whoever shares its host. */
export function isResourcePath(config: ResourceConfig, url: string): boolean {
  return routesAt(partsOf(url).path, config) !== undefined || resourceDescribedAt(config, url) !== undefined
}

/** The API (RFC 6750, RFC 9068, RFC 9449, RFC 9728) as one function of a request, over its store. Answers every request. */
export function resourceServer(config: ResourceConfig, store: ResourceStore): Handler {
  return (request, context) => {
    const deps = { ...context, config, store }
    const described = resourceDescribedAt(config, request.url)
    const routes = routesAt(partsOf(request.url).path, config)
    const allow = described ? 'GET' : Object.keys(routes ?? {}).join(', ')
    if (!described && routes === undefined) return answer(404, { error: 'not_found' })
    if (request.method === 'OPTIONS') return preflight(allow)
    // Whoever answers GET answers HEAD (RFC 9110 9.1); the network takes the body away.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    if (described) {
      return method === 'GET' ? protectedResourceMetadata(config, described) : notAllowed(allow)
    }
    if (request.body.length > longest) return answer(413, { error: 'too_long' })
    const route = routes && Object.hasOwn(routes, method) ? routes[method] : undefined
    const facts = callFacts(request, deps, route ?? anyScope)
    const signed = config.signed?.(request, context)
    if (signed && 'refused' in signed)
      return { ...signed.refused, headers: [...signed.refused.headers, ...cors] }
    const seen: CallFacts = signed
      ? { ...facts, grant: signed.grant, credentials: { scheme: 'OAuth', found: 1 } }
      : facts
    const refused = (signed ? undefined : judgeToken(seen)) ?? (route && judge(rights, seen))
    if (refused) return refused
    // Only a policy that switches off what cannot be switched comes here without a grant.
    if (seen.grant === undefined) return answer(401, { error: 'invalid_token' })
    return route === undefined ? notAllowed(allow) : route.handle(seen)
  }
}

/** Is there a token, is it good, and is it in the right hands? A signed request has shown all this in its own way. */
function judgeToken(facts: CallFacts): HttpResponse | undefined {
  return judge([...present, ...goodToken], facts) ?? judgeProof(facts)
}

function judge(table: typeof present, facts: CallFacts): HttpResponse | undefined {
  const { config, switches, report } = facts.deps
  const { results, refusal } = runChecks(table, facts, config.id, switches)
  report(results)
  return refusal && deliver(config, refusal, facts.request.url, facts.credentials.scheme)
}

function notAllowed(allow: string): HttpResponse {
  return answer(405, { error: 'method_not_allowed' }, [['Allow', allow]])
}

function preflight(allow: string): HttpResponse {
  return empty(204, [
    ['Access-Control-Allow-Methods', allow],
    ['Access-Control-Allow-Headers', 'Authorization, Content-Type, DPoP'],
    ['Access-Control-Max-Age', '600'],
  ])
}
