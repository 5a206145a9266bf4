import type { HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { loginFits } from '#servers/authorization/checks/login-fits.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { findClient } from '#servers/authorization/registered.ts'
import { seeOther } from '#servers/authorization/respond.ts'
import { returnToClient } from '#servers/authorization/send-back.ts'
import { cookie, satisfiesConsent } from '#servers/authorization/session.ts'
import type { Interaction, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { answerRequest } from './answer-request.ts'

/** Goes on after a login: to the question about consent, or with the answer where the user has said yes before. */
export function afterLogin(deps: Deps, interaction: Interaction, session: Session): HttpResponse {
  const { config, store, switches } = deps
  const { id, request, error } = interaction
  const remember = [cookie('as_session', session.id)]
  if (error !== undefined) {
    store.interactions.delete(id)
    return withHeaders(returnToClient(deps, request, error), remember)
  }
  const { results, refusal } = runChecks(loginFits, { request, session }, config.id, switches)
  if (results.some(({ verdict }) => verdict !== 'skipped')) deps.report(results)
  if (refusal) {
    store.interactions.delete(id)
    return withHeaders(
      deliver(config, refusal, (answer) => returnToClient(deps, request, answer)),
      remember,
    )
  }
  const client = sure(findClient(deps, request.clientId), 'client')
  // A device has no address: only the person in front of it can say that it is the right one (RFC 8628 5.4).
  const known = interaction.device === undefined && satisfiesConsent(session, client, request)
  if (!known) {
    store.interactions.set(id, { ...interaction, session: session.id })
    return seeOther(`${config.issuer}/consent?txn=${id}`, remember)
  }
  store.interactions.delete(id)
  return withHeaders(answerRequest(deps, request, session, id), remember)
}

function withHeaders(response: HttpResponse, more: HttpResponse['headers']): HttpResponse {
  return { ...response, headers: [...response.headers, ...more] }
}
