import type { AppContext } from '#clients/client-app.ts'
import { newTransaction } from '#clients/shared/transaction.ts'
import type { WebApp } from '#clients/web-app.ts'
import { partsOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import type { Pair } from '#protocol/pairs.ts'
import { judgeIdToken, judgeRefreshedIdToken, takes } from './answers.ts'
import { receive } from './receive.ts'
import { reply, screen } from './reply.ts'
import { requests } from './requests.ts'
import { currentVisitor, type WebLoginConfig, type WebLoginState } from './state.ts'

/**
 * A web app that logs people in or asks for their photos (RFC 6749 4.1, OpenID Connect Core 3.1 and 3.2): the browser has
 * a cookie, everything else is kept on the server.
 */
export function webLogin(config: WebLoginConfig): WebApp<WebLoginState> {
  return {
    id: config.id,
    host: partsOf(config.origin).host,
    fresh: () => ({ visitors: {} }),
    build: (message, state) => sure(requests[message], `request ${message}`)(config, state),
    take: (message, response, state, context) =>
      sure(takes[message], `answer ${message}`)(config, response, state, context),
    receive: (request, state, context) => receive(config, request, state, context),
    reply: (state, context) => reply(config, state, context),
    // Browsers come over the network; the operating system hands nothing over.
    open: (_url, state) => ({ state, ok: false }),
    judge: (what, state, context) =>
      what === 'refreshed-id-token'
        ? judgeRefreshedIdToken(config, state, context)
        : judgeIdToken(config, state, context),
    act: (_does, state, context) => startLogin(config, state, context),
    screen: (state) => screen(config, currentVisitor(state)),
    // With nothing to do it goes on when its access token is too old.
    waitsUntil: (state) => currentVisitor(state)?.tokens?.expiresAt,
  }
}

/** Two random values (and a verifier) for this browser, kept under its cookie. */
function startLogin(
  config: WebLoginConfig,
  state: WebLoginState,
  context: AppContext,
): { state: WebLoginState; made: readonly Pair[] } {
  const { cookies, pkce } = config
  const old = currentVisitor(state)
  const path = state.current?.path ?? sure(config.paths.login[0], 'login path')
  // One cookie for both: whoever is logged in keeps the session. Otherwise every login has a cookie of its own.
  const keeps = old !== undefined && cookies.transaction.name === cookies.session.name
  const id = keeps
    ? sure(state.current?.visitor, 'visitor')
    : context.random(cookies.transaction.name, 'visit')
  const { transaction, made } = newTransaction(context, { parent: id, pkce })
  const current = { path, method: 'GET', visitor: id, ...(keeps ? {} : { fresh: true as const }) }
  const visitor = { ...(keeps ? old : { since: context.now }), transaction }
  const shown = config.scope.split(' ').includes('openid') ? made : made.filter(([name]) => name !== 'nonce')
  return {
    state: { ...state, current, visitors: { ...state.visitors, [id]: visitor } },
    made: config.response === 'code' ? shown : shown.filter(([name]) => !name.startsWith('code_')),
  }
}
