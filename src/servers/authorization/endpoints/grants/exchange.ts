import type { HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { issueAccessToken } from '#servers/authorization/access-token.ts'
import {
  accessTokenType,
  exchangedScope,
  exchangeTable,
  liveAccessToken,
} from '#servers/authorization/checks/exchange-grant.ts'
import { exchangeTargets } from '#servers/authorization/checks/exchange-target.ts'
import { detailsAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Actor, StoredAccessToken } from '#servers/authorization/stored-tokens.ts'
import { type Grant, judge } from './grant-facts.ts'

/** Makes another access token out of one: for another API, with less scope, or for somebody who acts for the user (RFC 8693). */
export const exchange: Grant = (facts): HttpResponse => {
  const { deps, params, client, jkt } = facts
  const subject = liveAccessToken(deps, params.get('subject_token'))
  const actor = liveAccessToken(deps, params.get('actor_token'))
  const all = { ...facts, subject, actor }
  const { refusal } = judge(exchangeTable(all), all)
  if (refusal) return deliver(deps.config, refusal)
  const { sub, grant, authTime, acr, token, expiresAt } = sure(subject, 'subject token')
  const authorizationDetails = detailsAsked(facts) ?? subject?.authorizationDetails
  const lifetime = client?.access_token_lifetime ?? deps.config.lifetimes.accessToken
  const access = issueAccessToken(
    deps,
    {
      clientId: sure(client, 'client').client_id,
      sub,
      scope: exchangedScope(all) ?? [],
      resource: exchangeTargets(facts),
      // It dies with the token that it was made from, and with the permission behind that.
      expiresAt: Math.min(expiresAt, deps.now + lifetime),
      ...given({
        grant,
        authTime,
        acr,
        jkt,
        authorizationDetails,
        act: actorOf(sure(subject, 'subject'), actor),
      }),
    },
    token,
  )
  return json(200, {
    access_token: access.token,
    issued_token_type: accessTokenType,
    token_type: jkt === undefined ? 'Bearer' : 'DPoP',
    expires_in: access.expiresAt - deps.now,
    ...(access.scope.length === 0 ? {} : { scope: access.scope.join(' ') }),
    ...given({ authorization_details: authorizationDetails }),
  })
}

/** The chain of those who act: the new actor outside, the ones before within (RFC 8693 4.1). */
function actorOf({ act }: StoredAccessToken, actor: StoredAccessToken | undefined): Actor | undefined {
  return actor === undefined ? act : { sub: actor.sub, ...given({ act }) }
}
