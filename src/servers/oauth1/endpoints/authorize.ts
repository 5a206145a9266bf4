import { type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { isCallback } from '#servers/oauth1/checks/callback.ts'
import { loggedIn, once, openTemporary } from '#servers/oauth1/checks/pages.ts'
import { deliver } from '#servers/oauth1/deliver.ts'
import { consentPage } from '#servers/oauth1/pages/consent.ts'
import { isOf2007, type OAuth1Deps } from '#servers/oauth1/types.ts'
import { beginVisit, openRequest, sessionOf } from '#servers/oauth1/visits.ts'
import { page, seeOther } from '#servers/respond.ts'
import { consumerOf, userOf } from './people.ts'

/**
 * The page of the link that the app sent the user to (RFC 5849 2.2). Only `oauth_token` counts: where the user goes
 * afterwards was said at the step before, under a signature. (The edition of 2007 took it from the link, which anybody
 * can write.)
 */
export function showAuthorize(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const pairs = queryOf(request.url)
  const temporary = openRequest(deps, once(pairs, 'oauth_token'))
  const session = sessionOf(deps, request)
  const { results, refusal } = runChecks([openTemporary], { pairs, temporary }, deps.config.id, deps.switches)
  if (refusal || session === undefined) deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  const { token, consumerKey } = sure(temporary, 'temporary credentials')
  const asked = once(pairs, 'oauth_callback')
  const callback = isOf2007(deps) && asked !== undefined && isCallback(asked) ? asked : undefined
  const { visit, header } = beginVisit(deps, request, token, callback)
  if (session === undefined) {
    return seeOther(`${deps.config.origin}/oauth1/login?oauth_token=${token}`, [header])
  }
  const again = runChecks(
    [openTemporary, loggedIn],
    { pairs, temporary, session },
    deps.config.id,
    deps.switches,
  )
  deps.report(again.results)
  return page(
    200,
    consentPage(deps.config, visit, consumerOf(deps, consumerKey), userOf(deps, session.sub)),
    [header],
  )
}
