import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { bearerForUserinfo, bearerToken } from '#servers/authorization/checks/bearer.ts'
import { claimsForScope } from '#servers/authorization/claims.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** The UserInfo endpoint: GET or POST with a bearer token (OpenID Connect Core 5.3). */
export function userinfo(request: HttpRequest, deps: Deps): HttpResponse {
  const token = deps.store.accessTokens.get(bearerToken(request) ?? '')
  const { results, refusal } = runChecks(
    bearerForUserinfo,
    { request, deps, token },
    deps.config.id,
    deps.switches,
  )
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  const { sub, scope } = sure(token, 'token')
  return json(200, { sub, ...claimsForScope(deps.config, sub, scope) })
}
