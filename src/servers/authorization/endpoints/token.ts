import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { grantOf, type TokenFacts, tokenFacts } from '#servers/authorization/checks/client-request.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { tokenRequest } from '#servers/authorization/checks/token-request.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import type { Proof } from '#servers/authorization/part-token.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { type GrantFacts, judge } from './grants/grant-facts.ts'

/** The token endpoint (RFC 6749 3.2). POST only; parameters in the body only, never in the URI (2.3.1). */
export function token(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = tokenFacts(request, new Params(formOf(request)), deps)
  const proof = firstOf(deps.config, 'proofs')?.atToken(deps, request, facts.client)
  const rules = tokenRequest(facts)
  const { refusal } = judge(proof ? [...rules, ...proof.rules<TokenFacts>()] : rules, facts)
  const response = refusal ? deliver(deps.config, refusal) : redeem(facts, proof)
  return proof ? proof.answered(response) : response
}

function redeem({ request, params, deps, client }: TokenFacts, proof: Proof | undefined): HttpResponse {
  proof?.remember()
  const facts: GrantFacts = { request, params, deps, client, jkt: proof?.jkt }
  return sure(grantOf(facts), 'grant').redeem(facts)
}
