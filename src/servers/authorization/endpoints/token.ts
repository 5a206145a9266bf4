import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { codeGrant } from '#servers/authorization/checks/code-grant.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { type TokenFacts, tokenFacts, tokenRequest } from '#servers/authorization/checks/token-request.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { issueTokens } from './issue-tokens.ts'

/** The token endpoint (RFC 6749 3.2). POST only; parameters in the body only, never in the URI (2.3.1). */
export function token(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = tokenFacts(request, new Params(formOf(request)), deps)
  const common = runChecks(tokenRequest, facts, deps.config.id, deps.switches)
  if (common.refusal) {
    deps.report(common.results)
    return deliver(deps.config, common.refusal)
  }
  return redeemCode(facts, common.results)
}

function redeemCode(facts: TokenFacts, before: ReturnType<typeof runChecks>['results']): HttpResponse {
  const { deps, params } = facts
  const code = deps.store.codes.get(params.get('code') ?? '')
  const { results, refusal } = runChecks(codeGrant, { ...facts, code }, deps.config.id, deps.switches)
  deps.report([...before, ...results])
  if (refusal) {
    if (results.some(({ id, verdict }) => id === 'CK-CODE-ONCE' && verdict === 'fail'))
      revokeFrom(deps, code?.code)
    return deliver(deps.config, refusal)
  }
  const stored = sure(code, 'code')
  deps.store.codes.set(stored.code, { ...stored, used: true })
  return issueTokens(deps, stored)
}

/** Somebody has a copy of this code: what it gave is taken back (RFC 6749 4.1.2). */
function revokeFrom({ store }: Deps, code: string | undefined): void {
  for (const [key, token] of store.accessTokens) {
    if (token.code === code) store.accessTokens.set(key, { ...token, revoked: true })
  }
}
