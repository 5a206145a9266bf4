import { formOf, type HttpRequest, type HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { check, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { stillLoggedInPage } from '#servers/authorization/pages/logout.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { page } from '#servers/authorization/respond.ts'
import { sessionOf } from '#servers/authorization/session.ts'
import type { PendingLogout } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { afterLogout } from './logout.ts'

interface ConfirmFacts {
  pending: PendingLogout | undefined
  session: string | undefined
}

const table = [
  check<ConfirmFacts, ProtocolError>(
    'CK-LOGOUT-CSRF',
    'rfc6749#10.12',
    'the form comes from our own page, in the browser whose session it would end',
    ({ pending, session }) => pending !== undefined && pending.session === session,
    () => onPage('This page is too old, or you are logged out already.', 'rfc6749#10.12', 403),
  ),
]

/** Takes the decision: ends the session, or leaves everything as it was. */
export function confirmLogout(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(formOf(request))
  const facts = {
    pending: deps.store.logouts.get(params.once('txn') ?? ''),
    session: sessionOf(deps, request)?.id,
  }
  const { results, refusal } = runChecks(table, facts, deps.config.id)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  const pending = sure(facts.pending, 'logout')
  deps.store.logouts.delete(pending.id)
  if (params.once('logout') !== 'yes') return page(200, stillLoggedInPage(deps.config))
  deps.store.sessions.delete(pending.session)
  return afterLogout(deps, pending, [
    ['Set-Cookie', 'as_session=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0'],
  ])
}
