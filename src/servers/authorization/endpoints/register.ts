import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { access } from '#servers/authorization/registration/checks-access.ts'
import { addresses } from '#servers/authorization/registration/checks-addresses.ts'
import { details } from '#servers/authorization/registration/checks-details.ts'
import { use } from '#servers/authorization/registration/checks-use.ts'
import { registrationFacts } from '#servers/authorization/registration/facts.ts'
import { newClient, registered } from '#servers/authorization/registration/new-client.ts'
import { json } from '#servers/authorization/respond.ts'
import type { Deps } from '#servers/authorization/types.ts'

/** First what is wanted, then where answers go, then the rest: the error is about the first thing that is wrong. */
const table = [...access, ...use, ...addresses, ...details]

/** Strangers fill this list: the oldest leaves when it is full. */
const most = 1000

/** Registers a client (RFC 7591 3, OpenID Connect Registration 3). */
export function register(request: HttpRequest, deps: Deps): HttpResponse {
  const { config, store } = deps
  const facts = registrationFacts(request, deps)
  const { results, refusal } = runChecks(table, facts, config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(config, refusal)
  const client = newClient(facts)
  const [oldest] = store.clients.keys()
  if (oldest !== undefined && store.clients.size >= most) store.clients.delete(oldest)
  store.clients.set(client.client_id, client)
  return json(201, registered(client, facts))
}
