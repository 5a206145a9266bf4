import type { AppContext, Taken } from '#clients/client-app.ts'
import { codeCallbackChecks } from '#clients/shared/callback-checks.ts'
import { readCookie } from '#clients/shared/cookies.ts'
import { formCallbackChecks } from '#clients/shared/form-callback-checks.ts'
import { judge } from '#clients/shared/judge.ts'
import { formOf, type HttpRequest, partsOf, queryOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { type Current, type Visitor, visitorOf, type WebLoginConfig, type WebLoginState } from './state.ts'

type Arrived = WebLoginState & { current: Current }

/** Takes a request of a browser: who is it, and where does it want to go? A callback is judged here. */
export function receive(
  config: WebLoginConfig,
  request: HttpRequest,
  state: WebLoginState,
  context: AppContext,
): Taken<WebLoginState> {
  const { path } = partsOf(request.url)
  const isCallback = path === config.paths.callback
  const kind = isCallback ? config.cookies.transaction : config.cookies.session
  const id = readCookie(request, kind)
  const known = visitorOf(state, id) !== undefined && id !== undefined ? { visitor: id } : {}
  const arrived = { ...state, current: { path, method: request.method, ...known } }
  return isCallback ? takeCallback(config, request, arrived, context) : { state: arrived, ok: true }
}

/** The answer of the authorization server, brought by a browser (RFC 6749 4.1.2, Form Post 2). */
function takeCallback(
  config: WebLoginConfig,
  request: HttpRequest,
  state: Arrived,
  context: AppContext,
): Taken<WebLoginState> {
  const byForm = config.response === 'form_post'
  const meant = request.method === (byForm ? 'POST' : 'GET')
  const params = meant ? (byForm ? formOf(request) : queryOf(request.url)) : []
  const visitor = visitorOf(state, state.current.visitor)
  const facts = {
    params,
    state: visitor?.transaction?.state,
    issuer: config.issuer,
    promisesIss: state.metadata?.authorization_response_iss_parameter_supported === true,
    cookieCame: readCookie(request, config.cookies.transaction) !== undefined,
  }
  const refusal = judge(byForm ? formCallbackChecks : codeCallbackChecks, facts, config.id, context)
  if (refusal !== undefined) return { state: refused(state, visitor, refusal), ok: false }
  // With the check of state switched off, somebody without a login of his own may come in too: that is the lab.
  const id = state.current.visitor ?? context.random('session', 'stranger')
  const { transaction, ...rest } = visitor ?? { since: context.now }
  const next: Visitor = {
    ...rest,
    ...(transaction ? { returned: transaction } : {}),
    ...(byForm ? { idToken: valueOf(params, 'id_token') ?? '' } : { code: valueOf(params, 'code') ?? '' }),
  }
  const current = { path: config.paths.callback, method: request.method, visitor: id }
  return { state: { ...state, current, visitors: { ...state.visitors, [id]: next } }, ok: true }
}

/** A transaction is used up by its first answer, good or bad; what was there before it stays. */
function refused(state: Arrived, visitor: Visitor | undefined, words: string): WebLoginState {
  const id = state.current.visitor
  const current = { ...state.current, failed: words }
  if (visitor === undefined || id === undefined) return { ...state, current }
  const { transaction: _burnt, ...rest } = visitor
  return { ...state, current, visitors: { ...state.visitors, [id]: rest } }
}
