import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { equalInConstantTime } from '#protocol/bytes.ts'
import { check, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type FormFacts, ownForm, ownInteraction } from '#servers/authorization/checks/form.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { loginPage } from '#servers/authorization/pages/login.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { page, seeOther } from '#servers/authorization/respond.ts'
import { cookie, interactionOf } from '#servers/authorization/session.ts'
import type { Deps, User } from '#servers/authorization/types.ts'

/** Shows the login form of one transaction. */
export function showLogin(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(queryOf(request.url))
  const facts = { params, interaction: interactionOf(deps, request, params.once('txn')) }
  const { results, refusal } = runChecks([ownInteraction], facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  const interaction = sure(facts.interaction, 'interaction')
  return page(200, loginPage(deps.config, interaction, interaction.request.loginHint ?? ''))
}

interface LoginFacts extends FormFacts {
  user: User | undefined
}

const table = [
  ownInteraction,
  ownForm,
  check<LoginFacts, ProtocolError>(
    'CK-USER-AUTH',
    'rfc6749#3.1',
    'user name and password belong together',
    ({ user }) => user !== undefined,
    () => onPage('User name or password is wrong.', 'rfc6749#3.1', 200),
  ),
]

/** Takes the login form. One answer for an unknown user and for a wrong password: neither tells which it was. */
export function takeLogin(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(formOf(request))
  const interaction = interactionOf(deps, request, params.once('txn'))
  const user = userOf(deps, params)
  const { results, refusal } = runChecks(table, { params, interaction, user }, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal && results.at(-1)?.verdict === 'fail') {
    return page(
      200,
      loginPage(deps.config, sure(interaction, 'interaction'), params.get('username') ?? '', true),
    )
  }
  if (refusal) return deliver(deps.config, refusal)
  const open = sure(interaction, 'interaction')
  // A new session id at every login: an id planted before it is worth nothing (session fixation).
  const session = { id: deps.random('as_session', open.id), sub: sure(user, 'user').sub, authTime: deps.now }
  deps.store.sessions.set(session.id, session)
  deps.store.interactions.set(open.id, { ...open, session: session.id })
  return seeOther(`${deps.config.issuer}/consent?txn=${open.id}`, [cookie('as_session', session.id)])
}

function userOf({ config }: Deps, params: Params): User | undefined {
  const user = config.users.find(({ username }) => username === params.once('username'))
  const right = equalInConstantTime(params.once('password') ?? '', user?.password ?? '')
  return user && right ? user : undefined
}
