import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { fromBase64url } from '#protocol/bytes.ts'
import { runChecks } from '#protocol/check.ts'
import { given } from '#protocol/given.ts'
import { meetsAcr, reachable } from '#servers/authorization/checks/login-fits.ts'
import {
  type CodeFormFacts,
  codeForm,
  codeStep,
  codeTries,
} from '#servers/authorization/checks/one-time-code.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { codePage } from '#servers/authorization/pages/code.ts'
import { page, seeOther } from '#servers/authorization/respond.ts'
import { cookie, interactionOf, sessionById } from '#servers/authorization/session.ts'
import type { Interaction, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { countTry, secondsToWait } from '#servers/tries.ts'
import { afterLogin } from './after-login.ts'
import { failed } from './grants/grant-facts.ts'

/**
 * Goes on to the second step where the client asks for a stronger login than a password is (RFC 9470 5): sends the user a
 * code, and the browser to the page for it. Undefined where the password will do.
 */
export function askForCode(deps: Deps, interaction: Interaction, session: Session): HttpResponse | undefined {
  const { config, store, random } = deps
  const [, stronger] = reachable(config)
  const { request, id } = interaction
  if (stronger === undefined || meetsAcr(request, session) || !meetsAcr(request, { acr: stronger }))
    return undefined
  const digits = sixDigits(random('one_time_code', session.id))
  store.interactions.set(id, { ...interaction, secondStep: { session: session.id, digits } })
  const user = config.users.find(({ sub }) => sub === session.sub)
  config.sendCode?.(user?.username ?? '', digits)
  return seeOther(`${config.issuer}/login/code?txn=${id}`, [cookie('as_session', session.id)])
}

/** Six digits out of 256 random bits. */
function sixDigits(random: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = fromBase64url(random) ?? []
  return String((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % 1_000_000).padStart(6, '0')
}

function factsOf(request: HttpRequest, deps: Deps, params: Params): CodeFormFacts {
  const interaction = interactionOf(deps, request, params.once('txn'))
  const session = sessionById(deps, interaction?.secondStep?.session)
  return { deps, params, interaction, session, tries: codeTries(session) }
}

/** Shows the form for the code. */
export function showCode(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = factsOf(request, deps, new Params(queryOf(request.url)))
  const { results, refusal } = runChecks(codeStep, facts, deps.config.id, deps.switches)
  deps.report(results)
  if (refusal) return deliver(deps.config, refusal)
  return page(200, codePage(deps.config, sure(facts.interaction, 'interaction')))
}

/** Takes the code: the login is a stronger one from here on, under a new session id. */
export function takeCode(request: HttpRequest, deps: Deps): HttpResponse {
  const facts = factsOf(request, deps, new Params(formOf(request)))
  const { results, refusal } = runChecks(codeForm, facts, deps.config.id, deps.switches)
  deps.report(results)
  const again = (trouble: string) => codePage(deps.config, sure(facts.interaction, 'interaction'), trouble)
  if (refusal && failed(results, 'CK-OTP-TRIES'))
    return page(429, again(refusal.description), [['Retry-After', String(secondsToWait(deps, facts.tries))]])
  if (refusal && failed(results, 'CK-OTP-DIGITS')) {
    countTry(deps, facts.tries)
    return page(200, again(refusal.description))
  }
  if (refusal) return deliver(deps.config, refusal)
  const { secondStep: _, ...open } = sure(facts.interaction, 'interaction')
  const before = sure(facts.session, 'session')
  const [, acr] = reachable(deps.config)
  const session: Session = {
    ...before,
    id: deps.random('as_session', `${open.id} code`),
    authTime: deps.now,
    ...given({ acr }),
  }
  deps.store.sessions.delete(before.id)
  deps.store.sessions.set(session.id, session)
  return afterLogin(deps, open, session)
}
