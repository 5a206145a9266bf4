import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { check, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type FormFacts, ownForm, ownInteraction } from '#servers/authorization/checks/form.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { consentPage } from '#servers/authorization/pages/consent.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { byRedirect, onPage } from '#servers/authorization/refusals.ts'
import { page } from '#servers/authorization/respond.ts'
import { returnToClient } from '#servers/authorization/send-back.ts'
import { allowedTo, interactionOf, sessionById } from '#servers/authorization/session.ts'
import type { Interaction, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { answerRequest } from './answer-request.ts'

interface ConsentFacts extends FormFacts {
  session: Session | undefined
}

/** The consent page knows its user from the login of this very transaction, not from any cookie that happens along. */
const loggedIn = check<ConsentFacts, ProtocolError>(
  'CK-LOGGED-IN',
  'rfc6749#3.1',
  'the user has logged in for this transaction',
  ({ session }) => session !== undefined,
  () => onPage('Please log in first. Start again in the app.', 'rfc6749#3.1', 403),
)

function factsOf(request: HttpRequest, deps: Deps, params: Params): ConsentFacts {
  const interaction = interactionOf(deps, request, params.once('txn'))
  return { params, interaction, session: sessionById(deps, interaction?.session) }
}

/** Shows what the app asks for, by name. */
export function showConsent(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = factsOf(request, deps, new Params(queryOf(request.url)))
  const { results, refusal } = runChecks([ownInteraction, loggedIn], facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  return page(200, consentPage(deps, sure(facts.interaction, 'interaction'), userOf(deps, facts)))
}

const table = [
  ownInteraction,
  ownForm,
  loggedIn,
  check<ConsentFacts, ProtocolError>(
    'CK-DECISION',
    'rfc6749#3.1',
    'the form says allow or deny',
    ({ params }) => ['allow', 'deny'].includes(params.once('decision') ?? ''),
    () => onPage('The form came without a decision.', 'rfc6749#3.1'),
  ),
  check<ConsentFacts, ProtocolError>(
    'CK-CONSENT',
    'rfc6749#4.1.2.1',
    'the user pressed Allow',
    ({ params }) => params.once('decision') === 'allow',
    () => byRedirect('access_denied', 'the user did not allow it', 'rfc6749#4.1.2.1'),
  ),
]

/** Takes the decision and answers the client's request: a code, or access_denied. The transaction ends either way. */
export function takeConsent(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = factsOf(request, deps, new Params(formOf(request)))
  const { results, refusal } = runChecks(table, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal && refusal.delivery !== 'redirect') return deliver(deps.config, refusal)
  const interaction = sure(facts.interaction, 'interaction')
  deps.store.interactions.delete(interaction.id)
  const decided = firstOf(deps.config, 'decide')?.(deps, interaction, refusal ? undefined : facts.session)
  if (decided) return decided
  if (refusal)
    return deliver(deps.config, refusal, (answer) => returnToClient(deps, interaction.request, answer))
  const session = sure(facts.session, 'session')
  remember(deps, interaction, session)
  return answerRequest(deps, interaction.request, session, interaction.id)
}

function remember({ store }: Deps, { request }: Interaction, session: Session): void {
  const { clientId, scope } = request
  const allowed = [...new Set([...allowedTo(session, clientId), ...scope])]
  store.sessions.set(session.id, { ...session, allowed: { ...session.allowed, [clientId]: allowed } })
}

function userOf({ config }: Deps, { session }: ConsentFacts) {
  return sure(
    config.users.find(({ sub }) => sub === session?.sub),
    'user',
  )
}
