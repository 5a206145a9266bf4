import type { AppContext, Taken } from '#clients/client-app.ts'
import { readCookie } from '#clients/shared/cookies.ts'
import { judge } from '#clients/shared/judge.ts'
import { appPage, jsonAnswer } from '#clients/shared/pages.ts'
import type { WebApp } from '#clients/web-app.ts'
import { currentVisitor, visitorOf, type WebLoginState, withVisitor } from '#clients/web-login/state.ts'
import { webLogin } from '#clients/web-login/web-login.ts'
import { type HttpRequest, type HttpResponse, header, partsOf, queryOf } from '#network/http.ts'
import { runChecks } from '#protocol/check.ts'
import { parseObject } from '#protocol/jwt.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'
import { pageCallChecks, tokenAgeChecks } from './checks.ts'
import type { BackendConfig } from './config.ts'
import { answerOrders } from './orders.ts'

type State = WebLoginState

/** The server of a single-page app: a web login with a cookie, and calls of the page that the cookie opens. */
export function backend(config: BackendConfig): WebApp<State> {
  const login = webLogin(config)
  const isPageCall = (path: string) =>
    path === config.sessionPath ||
    path === config.photosPath ||
    (config.ordersPath !== undefined &&
      (path === config.ordersPath || path.startsWith(`${config.ordersPath}/`)))
  return {
    ...login,
    receive: (request, state, context) =>
      isPageCall(partsOf(request.url).path)
        ? receiveCall(config, request, state, context)
        : withStored(request, login.receive(request, state, context)),
    reply: (state, context) => {
      const { current } = state
      if (current !== undefined && isPageCall(current.path)) {
        return { state, response: answerCall(config, state, context) }
      }
      if (current?.path === config.paths.home) return { state, response: answerPage(config, current.stored) }
      return login.reply(state, context)
    },
    take: (message, response, state, context) => {
      const taken = login.take(message, response, state, context)
      return message === 'refresh' && !taken.ok ? notRefreshed(state, response) : taken
    },
    judge: (what, state, context) => {
      if (what !== 'access-token-age') return login.judge(what, state, context)
      const facts = { expiresAt: currentVisitor(state)?.tokens?.expiresAt, now: context.now }
      return { state, ok: judge(tokenAgeChecks, facts, config.id, context) === undefined }
    },
    screen: () => page(config),
    waitsUntil: (state) => {
      const visitor = currentVisitor(state)
      return visitor && visitor.since + config.sessionLife
    },
  }
}

/** The page's code is the same for everybody: there is nothing secret in it (RFC 10017 6.1.1). */
function page({ name }: BackendConfig): string {
  return appPage(name, '<h1>PaperKite Studio</h1><p>This page asks its own server who you are.</p>')
}

const version = '"studio-1"'

/** The page, to be asked for again each time: whoever has it already gets no second copy (RFC 9110 8.8.3, 15.4.5). */
function answerPage(config: BackendConfig, stored: string | undefined): HttpResponse {
  const headers: readonly Pair[] = [
    ['ETag', version],
    ['Cache-Control', 'no-cache'],
  ]
  if (stored === version) return { status: 304, headers, body: '' }
  return {
    status: 200,
    headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
    body: page(config),
  }
}

function withStored(request: HttpRequest, { state, ok }: Taken<State>): Taken<State> {
  const stored = header(request, 'if-none-match')
  if (stored === undefined || state.current === undefined) return { state, ok }
  return { state: { ...state, current: { ...state.current, stored } }, ok }
}

/**
 * A refresh that failed. Where the server says that the refresh token is worth nothing any more, the session ends with it
 * (RFC 10017 6.1.2.2, RFC 6749 5.2); after any other failure it may be tried again.
 */
function notRefreshed(state: State, { body }: HttpResponse): Taken<State> {
  const id = state.current?.visitor
  if (id === undefined || parseObject(body)?.error !== 'invalid_grant') return { state, ok: false }
  const { [id]: _ended, ...visitors } = state.visitors
  return { state: { ...state, visitors }, ok: false }
}

function receiveCall(
  config: BackendConfig,
  request: HttpRequest,
  state: State,
  context: AppContext,
): Taken<State> {
  const { path } = partsOf(request.url)
  const id = readCookie(request, config.cookies.session)
  const visitor = visitorOf(state, id)
  const asked = valueOf(queryOf(request.url), 'target')
  const target = path === config.photosPath ? (asked ?? targetOf(config, request)) : undefined
  const facts = { config, request, visitor, now: context.now, ...(target === undefined ? {} : { target }) }
  const { results, refusal } = runChecks(pageCallChecks, facts, config.id, context.switches)
  context.report(results)
  const current = {
    path,
    method: request.method,
    ...(visitor && id !== undefined ? { visitor: id } : {}),
    ...(target === undefined ? {} : { target }),
    ...(refusal ? { settled: refusal } : {}),
  }
  const arrived = { ...state, current }
  if (visitor === undefined) return { state: arrived, ok: refusal === undefined }
  // What the API said to an earlier call is no answer to this one.
  const { photos: _old, ...kept } = visitor
  return { state: withVisitor(arrived, kept), ok: refusal === undefined }
}

/** The page's query goes on to the API: which album it is about is no business of the backend. */
function targetOf({ photosUrl }: BackendConfig, request: HttpRequest): string {
  const album = valueOf(queryOf(request.url), 'album')
  const [base = ''] = photosUrl.split('?')
  return album === undefined ? photosUrl : `${base}?album=${encodeURIComponent(album.toWellFormed())}`
}

function answerCall(config: BackendConfig, state: State, { now }: AppContext): HttpResponse {
  const { current } = state
  const visitor = currentVisitor(state)
  if (current?.settled) return jsonAnswer(current.settled.status, current.settled.body)
  if (current?.path === config.sessionPath) {
    // A few facts from the ID token, never a token.
    const left = (visitor?.since ?? now) + config.sessionLife - now
    return jsonAnswer(200, { name: visitor?.user?.name ?? '', expires_in: left })
  }
  if (current?.path === config.photosPath) {
    // The session has ended while the page was waiting.
    if (visitor === undefined) return jsonAnswer(401, { login: config.paths.login[0] })
    return visitor.photos ? jsonAnswer(200, visitor.photos) : jsonAnswer(502, { error: 'no_answer' })
  }
  return answerOrders(config, current?.path ?? '', visitor?.user?.sub)
}
