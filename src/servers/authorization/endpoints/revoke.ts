import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { tokenFacts } from '#servers/authorization/checks/client-request.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { revocation } from '#servers/authorization/checks/revocation.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { findToken } from '#servers/authorization/find-token.ts'
import { json } from '#servers/authorization/respond.ts'
import { revokeGrant } from '#servers/authorization/revoke.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { judge } from './grants/grant-facts.ts'

/**
 * The revocation endpoint (RFC 7009 2): an access token alone, or a refresh token with everything that came of the same
 * permission (2.1). The answer is an empty JSON object: the RFC lets clients ignore it, and some want to parse one.
 */
export function revoke(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(formOf(request))
  const found = findToken(deps, params.get('token'))
  const facts = { ...tokenFacts(request, params, deps), found }
  const { refusal } = judge(revocation, facts)
  if (refusal) return deliver(deps.config, refusal)
  if (found?.kind === 'access_token')
    deps.store.accessTokens.set(found.stored.token, { ...found.stored, revoked: true })
  if (found?.kind === 'refresh_token') revokeGrant(deps.store, found.stored.grant)
  return json(200, {})
}
