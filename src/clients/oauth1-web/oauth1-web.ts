import type { AppContext, Taken } from '#clients/client-app.ts'
import { readCookie, setCookie } from '#clients/shared/cookies.ts'
import { judge } from '#clients/shared/judge.ts'
import { appPage, htmlAnswer, redirect, refusedPage } from '#clients/shared/pages.ts'
import { apiAnswerChecks, apiAnswerFacts } from '#clients/shared/photos-checks.ts'
import type { WebApp } from '#clients/web-app.ts'
import { type HttpRequest, type HttpResponse, partsOf, queryOf } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { escapeHtml } from '#protocol/html.ts'
import { encodeForm, valueOf } from '#protocol/pairs.ts'
import { withQuery } from '#protocol/uri.ts'
import { answer1Checks, answer1Facts, callback1Checks, callbackConfirmed } from './checks.ts'
import { callbackOf, of2007, signedRequest } from './requests.ts'
import { currentVisitor, type OAuth1WebConfig, type OAuth1WebState, withVisitor } from './state.ts'

type State = OAuth1WebState

/** A web app that asks for somebody's photos by OAuth 1.0a (RFC 5849 1.2). */
export function oauth1Web(config: OAuth1WebConfig): WebApp<State> {
  return {
    id: config.id,
    host: partsOf(config.origin).host,
    fresh: () => ({ visitors: {} }),
    build: (message, state, context) => signedRequest(config, message, state, context),
    take: (message, response, state, context) => take(config, message, response, state, context),
    receive: (request, state, context) => receive(config, request, state, context),
    reply: (state, context) => ({ state, response: replyOf(config, state, context) }),
    open: (_url, state) => ({ state, ok: false }),
    judge: (_what, state) => ({ state, ok: true }),
    act: (_does, state) => ({ state, made: [] }),
    screen: (state) => screen(config, state),
  }
}

function receive(
  config: OAuth1WebConfig,
  request: HttpRequest,
  state: State,
  context: AppContext,
): Taken<State> {
  const { path } = partsOf(request.url)
  const cookie = readCookie(request, config.cookie)
  const known = cookie !== undefined && Object.hasOwn(state.visitors, cookie)
  const id = known && cookie !== undefined ? cookie : context.random('session', 'visit')
  const arrived: State = {
    visitors: known ? state.visitors : { ...state.visitors, [id]: {} },
    current: { path, visitor: id, ...(known ? {} : { fresh: true as const }) },
  }
  if (path !== config.paths.callback) return { state: arrived, ok: true }
  const params = queryOf(request.url)
  const visitor = sure(currentVisitor(arrived), 'visitor')
  const facts = { params, expected: visitor.temporary?.token, of2007: of2007(context) }
  const failed = judge(callback1Checks, facts, config.id, context)
  if (failed !== undefined) {
    const refused = withFailure(arrived, failed)
    // What has come back already is being exchanged: a second, bad answer takes nothing away from it.
    const kept = visitor.verifier === undefined ? refused : { ...refused, visitors: arrived.visitors }
    return { state: kept, ok: false }
  }
  const verifier = valueOf(params, 'oauth_verifier')
  return { state: withVisitor(arrived, { ...visitor, ...(verifier ? { verifier } : {}) }), ok: true }
}

function take(
  config: OAuth1WebConfig,
  message: string,
  response: HttpResponse,
  state: State,
  context: AppContext,
): Taken<State> {
  const visitor = sure(currentVisitor(state), 'visitor')
  if (message === 'photos') {
    const facts = apiAnswerFacts(response)
    const failed = judge(apiAnswerChecks, facts, config.id, context)
    if (failed !== undefined) return { state: withFailure(state, failed), ok: false }
    return { state: withVisitor(state, { ...visitor, photos: sure(facts.body, 'body') }), ok: true }
  }
  const temporary = message === 'request_token'
  const facts = answer1Facts(response, of2007(context))
  const table = temporary ? [...answer1Checks, callbackConfirmed] : answer1Checks
  const failed = judge(table, facts, config.id, context)
  if (failed !== undefined) return { state: withFailure(state, failed), ok: false }
  const pair = {
    token: valueOf(facts.fields, 'oauth_token') ?? '',
    secret: valueOf(facts.fields, 'oauth_token_secret') ?? '',
  }
  const { temporary: _used, verifier: _spent, ...rest } = visitor
  return {
    state: withVisitor(state, temporary ? { ...rest, temporary: pair } : { ...rest, access: pair }),
    ok: true,
  }
}

/** What is refused ends the request: of the browser's record nothing of it stays. */
function withFailure(state: State, failed: string): State {
  const { access, photos } = currentVisitor(state) ?? {}
  const current = { path: '', visitor: '', ...state.current, failed }
  return withVisitor({ ...state, current }, { ...(access ? { access } : {}), ...(photos ? { photos } : {}) })
}

function replyOf(config: OAuth1WebConfig, state: State, context: AppContext): HttpResponse {
  const { current } = state
  const visitor = currentVisitor(state)
  if (current?.failed !== undefined) return htmlAnswer(400, refusedPage(config.name, current.failed))
  if (current?.path === config.paths.start && visitor?.temporary) {
    // Only the token goes through the browser: its secret stays here (RFC 5849 2.2).
    const query = encodeForm([
      ['oauth_token', visitor.temporary.token],
      ...(of2007(context) ? [callbackOf(config)] : []),
    ])
    const cookie = current.fresh ? [setCookie(config.cookie, current.visitor)] : []
    return redirect(302, withQuery(config.endpoints.authorize, query), cookie)
  }
  const known = [config.paths.home, config.paths.callback, '/'].includes(current?.path ?? '')
  return htmlAnswer(known ? 200 : 404, screen(config, state))
}

function screen({ name, paths }: OAuth1WebConfig, state: State): string {
  const photos = currentVisitor(state)?.photos?.photos
  if (Array.isArray(photos)) return appPage(name, `<h1>${photos.length} photos are ready to print</h1>`)
  return appPage(
    name,
    `<h1>${escapeHtml(name)}</h1><p>Print the photos you love.</p><a class="button" href="${escapeHtml(paths.start)}">Print from SkyAlbum</a>`,
  )
}
