import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { equalInConstantTime } from '#protocol/bytes.ts'
import { check, runChecks } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { given } from '#protocol/given.ts'
import { type FormFacts, ownForm, ownInteraction } from '#servers/authorization/checks/form.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { loginPage } from '#servers/authorization/pages/login.ts'
import { firstOf } from '#servers/authorization/parts-of.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { page } from '#servers/authorization/respond.ts'
import { interactionOf, sessionOf } from '#servers/authorization/session.ts'
import type { Interaction, Session } from '#servers/authorization/store.ts'
import type { Deps, User } from '#servers/authorization/types.ts'
import { forgetOld } from '#servers/forget.ts'
import { loginTries, triesOnUser, waitPage } from '#servers/login-tries.ts'
import { type Counted, countTry, forgiveTries, secondsToWait, wasTried } from '#servers/tries.ts'
import { afterLogin } from './after-login.ts'
import { failed } from './grants/grant-facts.ts'

/** Shows the login form of one transaction. */
export function showLogin(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(queryOf(request.url))
  const facts = { params, interaction: interactionOf(deps, request, params.once('txn')) }
  const { results, refusal } = runChecks([ownInteraction], facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  const interaction = sure(facts.interaction, 'interaction')
  return page(200, loginPage(deps, interaction, expectedName(deps, interaction)))
}

interface LoginFacts extends FormFacts {
  deps: Deps
  user: User | undefined
  /** What a wrong password is counted under. */
  tries: readonly Counted[]
}

const seldom = check<LoginFacts, ProtocolError>(
  'CK-LOGIN-TRIES',
  'rfc6749#10.10',
  'not too many wrong passwords were typed',
  ({ deps, tries }) => secondsToWait(deps, tries) === 0,
  () => onPage('Too many wrong passwords.', 'rfc6749#10.10', 429),
)

const rightPassword = check<LoginFacts, ProtocolError>(
  'CK-USER-AUTH',
  'rfc6749#3.1',
  'user name and password belong together',
  ({ user }) => user !== undefined,
  () => onPage('User name or password is wrong.', 'rfc6749#3.1', 200),
)

/** Who never typed a wrong password hears nothing of a limit. */
function loginTable({ deps, tries }: LoginFacts) {
  return [ownInteraction, ownForm, ...(wasTried(deps, tries) ? [seldom] : []), rightPassword]
}

/** Takes the login form. One answer for an unknown user and for a wrong password: neither tells which it was. */
export function takeLogin(request: HttpRequest, deps: Deps): HttpResponse {
  const params = new Params(formOf(request))
  const interaction = interactionOf(deps, request, params.once('txn'))
  const username = params.get('username') ?? ''
  const tries = loginTries(interaction?.browser ?? '', username)
  const facts = { deps, params, interaction, user: userOf(deps, params), tries }
  const { results, refusal } = runChecks(loginTable(facts), facts, deps.config.id, deps.switches)
  deps.report(results)
  const again = (trouble: string) => loginPage(deps, sure(interaction, 'interaction'), username, trouble)
  if (failed(results, 'CK-LOGIN-TRIES')) return waitPage(secondsToWait(deps, tries), again)
  if (refusal && failed(results, 'CK-USER-AUTH')) {
    countTry(deps, tries)
    return page(200, again(refusal.description))
  }
  if (refusal) return deliver(deps.config, refusal)
  const open = sure(interaction, 'interaction')
  const user = sure(facts.user, 'user')
  forgiveTries(deps, triesOnUser(user.username))
  // A new session id at every login: an id planted before it is worth nothing (session fixation).
  const session = newSession(deps, open.id, user, sessionOf(deps, request))
  const { session: lifetime } = deps.config.lifetimes
  forgetOld(deps.store.sessions, ({ authTime }) => authTime + lifetime <= deps.now)
  deps.store.sessions.set(session.id, session)
  return firstOf(deps.config, 'secondStep')?.(deps, open, session) ?? afterLogin(deps, open, session)
}

/** `before`: the session of this browser so far. What the same user allowed in it goes on. */
function newSession(
  { config, now, random }: Deps,
  parent: string,
  { sub }: User,
  before: Session | undefined,
): Session {
  // A password is the weakest login of the list.
  const [acr] = config.acrValues ?? []
  const allowed = before?.sub === sub ? before.allowed : undefined
  return { id: random('as_session', parent), sub, authTime: now, ...given({ acr, allowed }) }
}

function userOf({ config }: Deps, params: Params): User | undefined {
  const user = config.users.find(({ username }) => username === params.once('username'))
  const right = equalInConstantTime(params.once('password') ?? '', user?.password ?? '')
  return user && right ? user : undefined
}

/** Who is asked to log in: the user of id_token_hint, else whom login_hint names (OpenID Connect Core 3.1.2.1). */
function expectedName({ config }: Deps, { request }: Interaction): string {
  const expected = config.users.find(({ sub }) => sub === request.expectedSub)
  return expected?.username ?? request.loginHint ?? ''
}
