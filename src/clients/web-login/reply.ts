import type { AppContext } from '#clients/client-app.ts'
import { removeCookie, setCookie } from '#clients/shared/cookies.ts'
import { appPage, htmlAnswer, redirect, refusedPage } from '#clients/shared/pages.ts'
import type { HttpResponse } from '#network/http.ts'
import { escapeHtml } from '#protocol/html.ts'
import { authorizationUrl } from './requests.ts'
import { currentVisitor, type Visitor, type WebLoginConfig, type WebLoginState } from './state.ts'

type Replied = { state: WebLoginState; response: HttpResponse }

/** Answers the browser request that the app is busy with. */
export function reply(config: WebLoginConfig, state: WebLoginState, context: AppContext): Replied {
  const { current } = state
  const visitor = currentVisitor(state)
  if (current?.failed !== undefined) {
    return { state, response: htmlAnswer(400, refusedPage(config.name, current.failed)) }
  }
  if (config.paths.login.includes(current?.path ?? '') && visitor?.transaction) {
    return { state, response: toAuthorize(config, state, context) }
  }
  if (current?.path === config.paths.callback && visitor !== undefined)
    return backHome(config, state, context)
  const known = current?.path === config.paths.home || current?.path === '/'
  return { state, response: htmlAnswer(known ? 200 : 404, screen(config, known ? visitor : undefined)) }
}

/** The redirect that begins a login. The cookie is how the app knows the browser again. */
function toAuthorize(config: WebLoginConfig, state: WebLoginState, { switches }: AppContext): HttpResponse {
  const kind = config.cookies.transaction
  const asked = switches['COOKIE-SAMESITE']
  const sameSite = asked === 'Lax' || asked === 'Strict' || asked === 'None' ? asked : kind.sameSite
  const fresh = state.current?.fresh ? [setCookie({ ...kind, sameSite }, state.current.visitor ?? '')] : []
  return redirect(302, authorizationUrl(config, state), fresh)
}

/** After a login the session gets a new name: one that somebody planted before is worth nothing (session fixation). */
function backHome(config: WebLoginConfig, state: WebLoginState, context: AppContext): Replied {
  const { cookies, paths } = config
  const old = state.current?.visitor ?? ''
  const { [old]: visitor, ...others } = state.visitors
  if (visitor?.user === undefined) return { state, response: redirect(303, paths.home) }
  const id = context.random('session', `${old} login`)
  const gone = cookies.transaction.name === cookies.session.name ? [] : [removeCookie(cookies.transaction)]
  return {
    state: {
      ...state,
      visitors: { ...others, [id]: { ...visitor, since: context.now } },
      current: { path: paths.callback, method: 'GET', visitor: id },
    },
    response: redirect(303, paths.home, [setCookie(cookies.session, id), ...gone]),
  }
}

/** The app's own page for this browser. */
export function screen({ name, paths, scope }: WebLoginConfig, visitor: Visitor | undefined): string {
  const title = escapeHtml(name)
  const photos = visitor?.photos?.photos
  if (Array.isArray(photos)) {
    return appPage(name, `<h1>${photos.length} photos are ready to print</h1>`)
  }
  if (visitor?.user) {
    return appPage(
      name,
      `<h1>Hello, ${escapeHtml(visitor.user.name)}</h1><p>Your photos are ready to print.</p>`,
    )
  }
  const wish = scope.split(' ').includes('openid') ? 'Log in with SkyAlbum' : 'Print from SkyAlbum'
  return appPage(
    name,
    `<h1>${title}</h1><p>Print the photos you love.</p><form action="${escapeHtml(paths.login[0] ?? '/')}"><button type="submit">${wish}</button></form>`,
  )
}
