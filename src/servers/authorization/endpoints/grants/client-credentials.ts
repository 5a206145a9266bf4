import { sure } from '#protocol/assert.ts'
import { clientCredentialsTable, subjectOf } from '#servers/authorization/checks/client-credentials-grant.ts'
import { scopeForClient } from '#servers/authorization/checks/scope-request.ts'
import { resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { issueTokens } from '#servers/authorization/endpoints/issue-tokens.ts'
import { type Grant, judge } from './grant-facts.ts'

/** A token for the client itself: no user, so no ID token, and no refresh token either (RFC 6749 4.4.3). */
export const clientCredentials: Grant = (facts) => {
  const { deps, jkt } = facts
  const { refusal } = judge(clientCredentialsTable(facts), facts)
  if (refusal) return deliver(deps.config, refusal)
  const clientId = sure(facts.client, 'client').client_id
  const permission = {
    clientId,
    sub: subjectOf(facts),
    scope: scopeForClient(facts),
    resource: resourcesAsked(facts),
  }
  return issueTokens(deps, permission, { parent: clientId, jkt })
}
