import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { userinfoTable } from '#servers/authorization/checks/bearer.ts'
import { oneCredential } from '#servers/authorization/checks/credentials.ts'
import { claimsForScope } from '#servers/authorization/claims.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { json } from '#servers/authorization/respond.ts'
import type { StoredAccessToken } from '#servers/authorization/stored-tokens.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** The UserInfo endpoint: GET or POST, with a bearer token or one that is bound to a key (OpenID Connect Core 5.3). */
export function userinfo(request: HttpRequest, deps: Deps): HttpResponse {
  const credential = oneCredential(request, deps)
  const token = deps.store.accessTokens.get(credential?.token ?? '')
  const proof = firstOf(deps.config, 'proofs')?.atResource(deps, request, credential, token)
  const facts = { request, deps, credential, token, proof }
  const { results, refusal } = runChecks(userinfoTable(facts), facts, deps.config.id, deps.switches)
  deps.report(results)
  if (!refusal) proof?.remember()
  const response = refusal ? deliver(deps.config, refusal) : claimsOf(deps, sure(token, 'token'))
  return proof ? proof.answered(response) : response
}

function claimsOf({ config }: Deps, { sub, scope, claims }: StoredAccessToken): HttpResponse {
  return json(200, { sub, ...claimsForScope(config, sub, scope, claims) })
}
