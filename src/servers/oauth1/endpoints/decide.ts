import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { encodeForm, type Pair } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import {
  consented,
  decided,
  loggedIn,
  once,
  openTemporary,
  ownForm,
  ownVisit,
} from '#servers/oauth1/checks/pages.ts'
import { deliver } from '#servers/oauth1/deliver.ts'
import { messagePage, verifierPage } from '#servers/oauth1/pages/message.ts'
import type { TemporaryCredentials, Visit } from '#servers/oauth1/store.ts'
import { isOf2007, type OAuth1Deps } from '#servers/oauth1/types.ts'
import { makeVerifier } from '#servers/oauth1/verifier.ts'
import { endVisits, openRequest, sessionOf, visitOf } from '#servers/oauth1/visits.ts'
import { page, seeOther } from '#servers/respond.ts'
import { consumerOf } from './people.ts'

const table = [openTemporary, ownVisit, ownForm, loggedIn, decided, consented]

/** Takes the decision and sends the user back to the app: the request token, and the verifier if she allowed it (RFC 5849 2.2). */
export function takeDecision(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const pairs = formOf(request)
  const temporary = openRequest(deps, once(pairs, 'oauth_token'))
  const visit = visitOf(deps, request, temporary?.token ?? '')
  const session = sessionOf(deps, request)
  const facts = { pairs, temporary, visit, session }
  const { results, refusal } = runChecks(table, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal && refusal.delivery !== 'redirect') return deliver(deps.config, refusal)
  const open = sure(temporary, 'temporary credentials')
  const verifier = makeVerifier(deps, open)
  const allowed = { state: 'approved' as const, sub: sure(session, 'session').sub, verifier }
  deps.store.temporary.set(open.token, { ...open, ...(refusal ? { state: 'denied' as const } : allowed) })
  endVisits(deps, open.token)
  return refusal
    ? sendBack(deps, open, sure(visit, 'visit'), [['oauth_problem', refusal.error]])
    : sendBack(deps, open, sure(visit, 'visit'), isOf2007(deps) ? [] : [['oauth_verifier', verifier]])
}

function sendBack(
  deps: OAuth1Deps,
  { token, callback, consumerKey }: TemporaryCredentials,
  visit: Visit,
  answer: readonly Pair[],
): HttpResponse {
  const to = callback || visit.callback || 'oob'
  if (to !== 'oob') return seeOther(withQuery(to, encodeForm([['oauth_token', token], ...answer])))
  const { client_name } = consumerOf(deps, consumerKey)
  const verifier = answer.find(([name]) => name === 'oauth_verifier')?.[1]
  if (verifier !== undefined) return page(200, verifierPage(deps.config, client_name, verifier))
  const denied = answer.length > 0
  return page(
    200,
    messagePage(
      deps.config,
      denied ? 'You did not allow it' : 'You allowed it',
      denied ? `${client_name} got nothing.` : `You can go back to ${client_name}.`,
    ),
  )
}
