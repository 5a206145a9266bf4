import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { clientAndRedirect } from '#servers/authorization/checks/authorize-client.ts'
import { requestContent } from '#servers/authorization/checks/authorize-content.ts'
import { knownClient } from '#servers/authorization/checks/authorize-facts.ts'
import { pkceRequest } from '#servers/authorization/checks/authorize-pkce.ts'
import { requestShape } from '#servers/authorization/checks/authorize-request.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { silent } from '#servers/authorization/checks/silent.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { acceptedRequest, returnAddress } from '#servers/authorization/request.ts'
import { seeOther } from '#servers/authorization/respond.ts'
import {
  cookie,
  cookieOf,
  satisfiesConsent,
  satisfiesLogin,
  sessionOf,
} from '#servers/authorization/session.ts'
import type { AuthorizationRequest, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { issueCode } from './issue-code.ts'

/** In the order that decides between a page and a redirect: first who asks and where to, then everything else. */
const table = [...clientAndRedirect, ...requestShape, ...pkceRequest, ...requestContent]

/** The authorization endpoint (RFC 6749 3.1, OpenID Connect Core 3.1.2). GET, or POST with a form body. */
export function authorize(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(request.method === 'POST' ? formOf(request) : queryOf(request.url))
  const facts = { params, deps }
  const { results, refusal } = runChecks(table, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal)
    return deliver(deps.config, refusal, refusal.delivery === 'redirect' ? returnAddress(facts) : undefined)

  const accepted = acceptedRequest(facts)
  const session = sessionOf(deps, request)
  const loggedIn = satisfiesLogin(session, accepted, deps.now)
  const consented = session !== undefined && satisfiesConsent(deps, knownClient(facts), accepted, session.sub)
  if (accepted.prompt.includes('none')) {
    const judgement = runChecks(
      silent,
      { request: accepted, loggedIn, consented },
      deps.config.id,
      deps.switches,
    )
    deps.report(judgement.results)
    if (judgement.refusal) return deliver(deps.config, judgement.refusal, accepted)
  }
  if (session !== undefined && loggedIn && consented) return issueCode(deps, accepted, session)
  return openInteraction(request, deps, accepted, loggedIn ? session : undefined)
}

/** Remembers the request for this browser and shows the first page that is needed. */
function openInteraction(
  request: HttpRequest,
  deps: Deps,
  accepted: AuthorizationRequest,
  session?: Session,
) {
  const parent = accepted.state ?? accepted.codeChallenge ?? accepted.clientId
  // Only a value of ours is kept: one that somebody else put into the cookie would be known to him (RFC 6749 10.12).
  const known = cookieOf(request, 'as_interaction')
  const ours = [...deps.store.interactions.values()].find(({ browser: own }) => own === known)
  const browser = ours?.browser ?? deps.random('as_interaction', parent)
  const id = deps.random('txn', parent)
  deps.store.interactions.set(id, {
    id,
    browser,
    csrf: deps.random('csrf', id),
    request: accepted,
    createdAt: deps.now,
    ...(session ? { session: session.id } : {}),
  })
  return seeOther(`${deps.config.issuer}/${session ? 'consent' : 'login'}?txn=${id}`, [
    cookie('as_interaction', browser),
  ])
}
