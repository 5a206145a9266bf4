import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { cookie } from '#servers/cookies.ts'
import {
  once,
  openTemporary,
  ownForm,
  ownVisit,
  type PageFacts,
  rightPassword,
} from '#servers/oauth1/checks/pages.ts'
import { deliver } from '#servers/oauth1/deliver.ts'
import { loginPage } from '#servers/oauth1/pages/login.ts'
import type { OAuth1Deps } from '#servers/oauth1/types.ts'
import { openRequest, visitOf } from '#servers/oauth1/visits.ts'
import { page, seeOther } from '#servers/respond.ts'
import { consumerOf, userByPassword } from './people.ts'

function factsOf(request: HttpRequest, deps: OAuth1Deps, pairs: PageFacts['pairs']): PageFacts {
  const temporary = openRequest(deps, once(pairs, 'oauth_token'))
  return { pairs, temporary, visit: visitOf(deps, request, temporary?.token ?? '') }
}

function loginForm(deps: OAuth1Deps, { temporary, visit }: PageFacts, username: string, failed: boolean) {
  const { client_name } = consumerOf(deps, sure(temporary, 'temporary credentials').consumerKey)
  return page(200, loginPage(deps.config, sure(visit, 'visit'), client_name, username, failed))
}

/** Shows the login form of one request (RFC 5849 2.2 leaves the way to the server). */
export function showLogin(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const facts = factsOf(request, deps, queryOf(request.url))
  const { results, refusal } = runChecks([openTemporary, ownVisit], facts, deps.config.id, deps.switches)
  deps.report(results)
  return refusal ? deliver(deps.config, refusal) : loginForm(deps, facts, '', false)
}

/** Takes the login form. One answer for an unknown user and for a wrong password: neither tells which it was. */
export function takeLogin(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const pairs = formOf(request)
  const user = userByPassword(deps, once(pairs, 'username'), once(pairs, 'password'))
  const facts = { ...factsOf(request, deps, pairs), user }
  const table = [openTemporary, ownVisit, ownForm, rightPassword]
  const { results, refusal } = runChecks(table, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal && results.at(-1)?.verdict === 'fail') {
    return loginForm(deps, facts, once(pairs, 'username') ?? '', true)
  }
  if (refusal) return deliver(deps.config, refusal)
  const { token } = sure(facts.temporary, 'temporary credentials')
  // A new session id at every login: an id planted before it is worth nothing (session fixation).
  const session = { id: deps.random('as_session', token), sub: sure(user, 'user').sub, authTime: deps.now }
  deps.store.sessions.set(session.id, session)
  return seeOther(`${deps.config.origin}/oauth1/authorize?oauth_token=${token}`, [
    cookie('as_session', session.id),
  ])
}
