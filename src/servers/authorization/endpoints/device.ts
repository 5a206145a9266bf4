import { formOf, type HttpRequest, type HttpResponse, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { runChecks } from '#protocol/check.ts'
import { given } from '#protocol/given.ts'
import { Params } from '#servers/authorization/checks/params.ts'
import { triesOf, userCodeChecks } from '#servers/authorization/checks/user-code.ts'
import { deliver } from '#servers/authorization/deliver.ts'
import { userCodePage } from '#servers/authorization/pages/device.ts'
import { page } from '#servers/authorization/respond.ts'
import { cookie, cookieOf, sessionOf } from '#servers/authorization/session.ts'
import type { AuthorizationRequest } from '#servers/authorization/store.ts'
import type { StoredDevice } from '#servers/authorization/stored-tokens.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { deviceOf } from '#servers/authorization/user-code.ts'
import { countTry } from '#servers/tries.ts'
import { failed } from './grants/grant-facts.ts'
import { openInteraction } from './open-interaction.ts'

/** The verification page, with the code filled in where the link brought one (RFC 8628 3.3, 3.3.1). */
export function showDevice(request: HttpRequest, deps: Deps): HttpResponse {
  const userCode = new Params(queryOf(request.url)).once('user_code') ?? ''
  // Without this defence, who clicks a link of somebody else never sees a code (RFC 8628 5.4).
  if (userCode !== '' && deps.switches['SW-DEV-CONFIRM'] === 'off') return enterCode(request, deps, userCode)
  const known = cookieOf(request, 'as_interaction')
  return page(
    200,
    userCodePage(deps.config, userCode),
    known === undefined ? [cookie('as_interaction', deps.random('as_interaction', 'device'))] : [],
  )
}

/**
 * Takes the code that was typed, and goes on to the login and the question. The form needs no anti-CSRF value: a link can
 * bring a code as well, and all it leads to is the question.
 */
export function takeUserCode(request: HttpRequest, deps: Deps): HttpResponse {
  return enterCode(request, deps, new Params(formOf(request)).once('user_code') ?? '')
}

function enterCode(request: HttpRequest, deps: Deps, typed: string): HttpResponse {
  const tries = triesOf(cookieOf(request, 'as_interaction'))
  const device = deviceOf(deps, typed)
  const { results, refusal } = runChecks(
    userCodeChecks,
    { deps, device, tries },
    deps.config.id,
    deps.switches,
  )
  deps.report(results)
  if (failed(results, 'CK-DEV-USERCODE')) {
    countTry(deps, tries)
    return page(200, userCodePage(deps.config, typed, true))
  }
  if (refusal) return deliver(deps.config, refusal)
  const known = sure(device, 'device')
  return openInteraction(request, deps, requestOf(known), sessionOf(deps, request), {
    device: known.deviceCode,
  })
}

/** What the device asked for, in the form that the pages know. Nobody may skip the question: it is the whole defence. */
function requestOf({ clientId, scope, resource, authorizationDetails }: StoredDevice): AuthorizationRequest {
  return {
    clientId,
    redirectUri: '',
    redirectUriGiven: false,
    responseType: [],
    responseMode: 'query',
    scope,
    prompt: ['consent'],
    ...given({ resource, authorizationDetails }),
  }
}
