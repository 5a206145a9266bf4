import { sure } from '#protocol/assert.ts'
import { passwordTable, passwordTries, userOfPassword } from '#servers/authorization/checks/password-grant.ts'
import { scopeForUser } from '#servers/authorization/checks/scope-request.ts'
import { resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { issueTokens } from '#servers/authorization/endpoints/issue-tokens.ts'
import { countTry, forgiveTries } from '#servers/tries.ts'
import { failed, type Grant, judge } from './grant-facts.ts'

/**
 * Takes the password that a user typed into an app (RFC 6749 4.3). OpenID Connect knows no ID token here: nobody logged
 * in at this server.
 */
export const password: Grant = (facts) => {
  const { deps, params, jkt } = facts
  const { results, refusal } = judge(passwordTable(facts), facts)
  if (refusal) {
    if (failed(results, 'CK-USER-AUTH')) countTry(deps, [passwordTries(params)])
    return deliver(deps.config, refusal)
  }
  forgiveTries(deps, passwordTries(params))
  const clientId = sure(facts.client, 'client').client_id
  const { sub } = sure(userOfPassword(deps, params), 'user')
  const grant = deps.random('grant', `${clientId} ${sub}`)
  const permission = { clientId, sub, scope: scopeForUser(facts), grant, resource: resourcesAsked(facts) }
  return issueTokens(deps, permission, { parent: grant, jkt })
}
