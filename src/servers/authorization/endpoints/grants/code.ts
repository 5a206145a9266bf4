import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { codeTable } from '#servers/authorization/checks/code-grant.ts'
import { detailsAsked, resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { issueTokens } from '#servers/authorization/endpoints/issue-tokens.ts'
import { permissionOfCode } from '#servers/authorization/permission.ts'
import { revokeGrant } from '#servers/authorization/revoke.ts'
import { failed, type Grant, judge } from './grant-facts.ts'

/** Redeems an authorization code (RFC 6749 4.1.3). */
export const redeemCode: Grant = (facts) => {
  const { deps, params, jkt } = facts
  const code = deps.store.codes.get(params.get('code') ?? '')
  const all = { ...facts, code }
  const { results, refusal } = judge(codeTable(all), all)
  if (refusal) {
    // Somebody has a copy of this code: what it gave is taken back (RFC 6749 4.1.2).
    if (code && failed(results, 'CK-CODE-ONCE') && deps.switches['CK-CODE-ONCE'] !== 'refuse')
      revokeGrant(deps.store, code.code)
    return deliver(deps.config, refusal)
  }
  const stored = sure(code, 'code')
  deps.store.codes.set(stored.code, { ...stored, used: true })
  const resource = resourcesAsked(facts)
  return issueTokens(deps, permissionOfCode(stored), {
    parent: stored.code,
    jkt,
    ...(resource.length === 0 ? {} : { resource }),
    ...given({ authorizationDetails: detailsAsked(facts) }),
  })
}
