import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { given } from '#protocol/given.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { askingClient, logoutRequest } from '#servers/authorization/checks/logout.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { loggedOutPage, logoutPage } from '#servers/authorization/pages/logout.ts'
import { page, seeOther } from '#servers/authorization/respond.ts'
import { cookieOf, sessionOf } from '#servers/authorization/session.ts'
import type { PendingLogout, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { forgetOld, keepOpen } from '#servers/forget.ts'

/** What a request to log out may say (RP-Initiated Logout 2), as far as it means something here. */
const known = ['id_token_hint', 'client_id', 'post_logout_redirect_uri', 'state']

/** The end of the session, asked for by a client (OpenID Connect RP-Initiated Logout 2). GET or POST. */
export function logout(request: HttpRequest, deps: Deps): HttpResponse {
  const pairs = request.method === 'POST' ? formOf(request) : queryOf(request.url)
  const facts = { params: new Params(pairs), deps }
  const { results, refusal } = runChecks(logoutRequest, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  // The cookie is Lax: it does not come with a POST from another site, but with the GET that follows.
  if (request.method === 'POST' && cookieOf(request, 'as_session') === undefined)
    return seeOther(
      withQuery(`${deps.config.issuer}/logout`, encodeForm(pairs.filter(([name]) => known.includes(name)))),
    )
  const session = sessionOf(deps, request)
  const redirectUri = facts.params.get('post_logout_redirect_uri')
  const after = given({ redirectUri, state: facts.params.get('state') })
  if (session === undefined) return afterLogout(deps, after)
  const pending = keep(deps, session, after)
  const user = deps.config.users.find(({ sub }) => sub === session.sub)
  return page(200, logoutPage(deps.config, pending, user?.username ?? '', askingClient(facts)?.client_name))
}

/** Where the browser goes when nobody is logged in (any more): back to the client, if it wanted that (3). */
export function afterLogout(
  deps: Deps,
  { redirectUri, state }: Pick<PendingLogout, 'redirectUri' | 'state'>,
  headers: readonly Pair[] = [],
): HttpResponse {
  if (redirectUri === undefined) return page(200, loggedOutPage(deps.config), headers)
  return seeOther(withQuery(redirectUri, state === undefined ? '' : encodeForm([['state', state]])), headers)
}

function keep(
  { store, config, now, random }: Deps,
  session: Session,
  after: Pick<PendingLogout, 'redirectUri' | 'state'>,
): PendingLogout {
  const pending = { id: random('logout', session.id), session: session.id, createdAt: now, ...after }
  forgetOld(store.logouts, ({ createdAt }) => createdAt + config.lifetimes.interaction <= now)
  keepOpen(store.logouts, pending.id, pending)
  return pending
}
