import { sure } from '#protocol/assert.ts'
import { given } from '#protocol/given.ts'
import { refreshTable, scopeAsked } from '#servers/authorization/checks/refresh-grant.ts'
import { detailsAsked, resourcesAsked } from '#servers/authorization/checks/targets.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { issueTokens } from '#servers/authorization/endpoints/issue-tokens.ts'
import { permissionOfRefresh } from '#servers/authorization/permission.ts'
import { revokeGrant } from '#servers/authorization/revoke.ts'
import { failed, type Grant, judge } from './grant-facts.ts'

/**
 * Makes new tokens from a refresh token and puts the next one in its place (RFC 6749 6, RFC 9700 4.14.2). Two switches
 * show what that is good for: `SW-RT-ROTATE` off keeps the same token for ever; `CK-RT-REUSE` at `refuse` refuses an
 * old one and does nothing about the copy.
 */
export const refresh: Grant = (facts) => {
  const { deps, params, jkt } = facts
  const { store, switches } = deps
  const stored = store.refreshTokens.get(params.get('refresh_token') ?? '')
  const all = { ...facts, stored }
  const { results, refusal } = judge(refreshTable(all), all)
  if (refusal) {
    // Nobody can tell the thief from the owner: the whole family ends, with the token that is in use.
    if (stored && failed(results, 'CK-RT-REUSE') && switches['CK-RT-REUSE'] !== 'refuse')
      revokeGrant(store, stored.grant)
    return deliver(deps.config, refusal)
  }
  const known = sure(stored, 'refresh token')
  const rotates = switches['SW-RT-ROTATE'] !== 'off'
  const expiresAt = rotates ? known.expiresAt : deps.now + deps.config.lifetimes.refreshToken
  store.refreshTokens.set(known.token, { ...known, used: rotates, expiresAt })
  const resource = resourcesAsked(facts)
  return issueTokens(deps, permissionOfRefresh(known), {
    parent: known.token,
    jkt,
    scope: scopeAsked(all) ?? known.scope,
    ...(resource.length === 0 ? {} : { resource }),
    ...given({ authorizationDetails: detailsAsked(facts) }),
    ...(rotates ? {} : { refreshToken: known.token }),
  })
}
