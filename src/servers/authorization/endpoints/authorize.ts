import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { opened } from '#servers/authorization/carried.ts'
import { type AuthorizeFacts, knownClient, wordsOf } from '#servers/authorization/checks/authorize-facts.ts'
import { authorizeTable } from '#servers/authorization/checks/authorize-table.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { silent } from '#servers/authorization/checks/silent.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { acceptedRequest, refusedRequest, returnAddress } from '#servers/authorization/request.ts'
import { returnToClient } from '#servers/authorization/send-back.ts'
import { satisfiesConsent, satisfiesLogin, sessionOf } from '#servers/authorization/session.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { answerRequest } from './answer-request.ts'
import { openInteraction } from './open-interaction.ts'

/** The authorization endpoint (RFC 6749 3.1, OpenID Connect Core 3.1.2). GET, or POST with a form body. */
export function authorize(request: HttpRequest, deps: Deps): HttpResponse {
  const sent = new Params(request.method === 'POST' ? formOf(request) : queryOf(request.url))
  const inside = opened({ params: sent, deps })
  const { facts } = inside
  const judged = inside.refusal
    ? { results: [], refusal: inside.refusal }
    : runChecks(authorizeTable(inside), facts, deps.config.id, deps.switches)
  deps.report([...inside.results, ...judged.results])
  if (judged.refusal)
    return deliver(deps.config, judged.refusal, (answer) =>
      isStranger(request, deps, facts)
        ? openInteraction(request, deps, refusedRequest(facts), undefined, { error: answer })
        : returnToClient(deps, returnAddress(facts), answer),
    )
  inside.use?.()
  return proceed(request, deps, facts)
}

/**
 * Whether an error has to wait for a login: the client registered itself, so its address can be anybody's, and a link to
 * this server would lead straight there (RFC 9700 4.11.2). `prompt=none` allows no page.
 */
function isStranger(request: HttpRequest, deps: Deps, facts: AuthorizeFacts): boolean {
  return (
    deps.store.clients.has(knownClient(facts).client_id) &&
    sessionOf(deps, request) === undefined &&
    !wordsOf(facts.params.get('prompt')).includes('none') &&
    deps.switches['SW-LOGIN-FIRST'] !== 'off'
  )
}

/** Answers at once where login and consent are there already, refuses at once where no page may be shown. */
function proceed(request: HttpRequest, deps: Deps, facts: AuthorizeFacts): HttpResponse {
  const accepted = acceptedRequest(facts)
  const session = sessionOf(deps, request)
  const loggedIn = satisfiesLogin(deps, session, accepted)
  const consented = session !== undefined && satisfiesConsent(session, knownClient(facts), accepted)
  if (accepted.prompt.includes('none')) {
    const judgement = runChecks(
      silent,
      { request: accepted, loggedIn, consented },
      deps.config.id,
      deps.switches,
    )
    deps.report(judgement.results)
    if (judgement.refusal)
      return deliver(deps.config, judgement.refusal, (answer) => returnToClient(deps, accepted, answer))
  }
  if (session !== undefined && loggedIn && consented) return answerRequest(deps, accepted, session)
  return openInteraction(request, deps, accepted, loggedIn ? session : undefined)
}
