import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import type { Json } from '#protocol/jwt.ts'
import { tokenFacts } from '#servers/authorization/checks/client-request.ts'
import { introspection } from '#servers/authorization/checks/introspection.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { type FoundToken, findToken, isLive } from '#servers/authorization/find-token.ts'
import { tokenClaims } from '#servers/authorization/jwt-access-token.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import { judge } from './grants/grant-facts.ts'

/**
 * The introspection endpoint (RFC 7662 2). For a token that is unknown, over, or none of the caller's business the
 * answer says so and nothing else (2.2). It is for servers: scripts of other origins cannot read it.
 */
export function introspect(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(formOf(request))
  const found = findToken(deps, params.get('token'))
  const facts = { ...tokenFacts(request, params, deps), found }
  const { refusal } = judge(introspection, facts)
  if (refusal) return withoutCors(deliver(deps.config, refusal))
  const open = found && isLive(deps, found) && concerns(sure(facts.client, 'client'), found)
  return withoutCors(json(200, open ? { active: true, ...described(deps, found) } : { active: false }))
}

/** Its own tokens, and for an API the access tokens of all: a refresh token must never look like one (RFC 7662 4). */
function concerns(client: Client, { kind, stored }: FoundToken): boolean {
  return stored.clientId === client.client_id || (kind === 'access_token' && client.may_introspect === true)
}

function described({ config }: Deps, { kind, stored }: FoundToken): Record<string, Json> {
  const username = config.users.find(({ sub }) => sub === stored.sub)?.username
  if (kind === 'access_token') {
    const type = stored.jkt === undefined ? 'Bearer' : 'DPoP'
    return { ...tokenClaims(config, stored), token_type: type, ...given({ username }) }
  }
  const { sub, clientId, scope, expiresAt } = stored
  return {
    iss: config.issuer,
    sub,
    client_id: clientId,
    scope: scope.join(' '),
    exp: expiresAt,
    ...given({ username }),
  }
}

function withoutCors(response: HttpResponse): HttpResponse {
  return { ...response, headers: response.headers.filter(([name]) => !name.startsWith('Access-Control-')) }
}
