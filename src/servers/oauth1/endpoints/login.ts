import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { cookie } from '#servers/cookies.ts'
import { loginTries, triesOnUser, waitPage } from '#servers/login-tries.ts'
import {
  once,
  openTemporary,
  ownForm,
  ownVisit,
  type PageFacts,
  rightPassword,
  seldom,
} from '#servers/oauth1/checks/pages.ts'
import { deliver } from '#servers/oauth1/deliver.ts'
import { loginPage } from '#servers/oauth1/pages/login.ts'
import type { OAuth1Deps } from '#servers/oauth1/types.ts'
import { openRequest, visitOf } from '#servers/oauth1/visits.ts'
import { page, seeOther } from '#servers/respond.ts'
import { countTry, forgiveTries, secondsToWait, wasTried } from '#servers/tries.ts'
import { consumerOf, userByPassword } from './people.ts'

function factsOf(request: HttpRequest, deps: OAuth1Deps, pairs: PageFacts['pairs']): PageFacts {
  const temporary = openRequest(deps, once(pairs, 'oauth_token'))
  return { pairs, temporary, visit: visitOf(deps, request, temporary?.token ?? '') }
}

function loginForm(deps: OAuth1Deps, { temporary, visit }: PageFacts, username = '', trouble = ''): string {
  const { client_name } = consumerOf(deps, sure(temporary, 'temporary credentials').consumerKey)
  return loginPage(deps.config, sure(visit, 'visit'), client_name, username, trouble)
}

/** Shows the login form of one request (RFC 5849 2.2 leaves the way to the server). */
export function showLogin(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const facts = factsOf(request, deps, queryOf(request.url))
  const { results, refusal } = runChecks([openTemporary, ownVisit], facts, deps.config.id, deps.switches)
  deps.report(results)
  return refusal ? deliver(deps.config, refusal) : page(200, loginForm(deps, facts))
}

/** Takes the login form. One answer for an unknown user and for a wrong password: neither tells which it was. */
export function takeLogin(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const pairs = formOf(request)
  const username = once(pairs, 'username') ?? ''
  const user = userByPassword(deps, username, once(pairs, 'password'))
  const known = factsOf(request, deps, pairs)
  const tries = loginTries(known.visit?.browser ?? '', username)
  const facts = { ...known, user, wait: secondsToWait(deps, tries) }
  // Who never typed a wrong password hears nothing of a limit.
  const table = [openTemporary, ownVisit, ownForm, ...(wasTried(deps, tries) ? [seldom] : []), rightPassword]
  const { results, refusal } = runChecks(table, facts, deps.config.id, deps.switches)
  deps.report(results)
  const failed = results.find(({ verdict }) => verdict === 'fail')?.id
  if (failed === 'CK-LOGIN-TRIES')
    return waitPage(facts.wait, (trouble) => loginForm(deps, facts, username, trouble))
  if (refusal && failed === 'CK-USER-AUTH') {
    countTry(deps, tries)
    return page(200, loginForm(deps, facts, username, refusal.description))
  }
  if (refusal) return deliver(deps.config, refusal)
  forgiveTries(deps, triesOnUser(username))
  const { token } = sure(facts.temporary, 'temporary credentials')
  // A new session id at every login: an id planted before it is worth nothing (session fixation).
  const session = { id: deps.random('as_session', token), sub: sure(user, 'user').sub, authTime: deps.now }
  deps.store.sessions.set(session.id, session)
  return seeOther(`${deps.config.origin}/oauth1/authorize?oauth_token=${token}`, [
    cookie('as_session', session.id),
  ])
}
