import type { HttpRequest } from '#network/http.ts'
import { cookie, cookieOf } from '#servers/cookies.ts'
import { keepOpen } from '#servers/forget.ts'
import type { LoginSession, TemporaryCredentials, Visit } from './store.ts'
import type { OAuth1Deps } from './types.ts'

/** Temporary credentials that a user may still decide about: known, fresh and open. */
export function openRequest(
  { store, config, now }: OAuth1Deps,
  token: string | undefined,
): TemporaryCredentials | undefined {
  const found = store.temporary.get(token ?? '')
  return found?.state === 'open' && now < found.createdAt + config.lifetimes.temporary ? found : undefined
}

/** The visit of this very browser to this request, if it has begun. */
export function visitOf({ store }: OAuth1Deps, request: HttpRequest, token: string): Visit | undefined {
  return store.visits.get(`${cookieOf(request, 'o1_interaction')} ${token}`)
}

/** Begins a visit or goes on with it; the header that tells the browser its value. */
export function beginVisit(
  deps: OAuth1Deps,
  request: HttpRequest,
  token: string,
  callback: string | undefined,
): { visit: Visit; header: readonly [string, string] } {
  // Only a value of ours is kept: one that somebody planted would be known to him.
  const known = cookieOf(request, 'o1_interaction')
  const ours = hasVisits(deps, known)
  const browser = ours && known !== undefined ? known : deps.random('o1_interaction', token)
  const visit: Visit = deps.store.visits.get(`${browser} ${token}`) ?? {
    browser,
    token,
    csrf: deps.random('csrf', `${browser} ${token}`),
  }
  const kept = callback === undefined ? visit : { ...visit, callback }
  keepOpen(deps.store.visits, `${browser} ${token}`, kept)
  return { visit: kept, header: cookie('o1_interaction', browser) }
}

function hasVisits({ store }: OAuth1Deps, known: string | undefined): boolean {
  for (const { browser } of store.visits.values()) if (browser === known) return true
  return false
}

/** Forgets the visits of a request that is decided. */
export function endVisits({ store }: OAuth1Deps, token: string): void {
  for (const [key, visit] of store.visits) if (visit.token === token) store.visits.delete(key)
}

/** The browser's login at this host, while it lasts. */
export function sessionOf(
  { store, config, now }: OAuth1Deps,
  request: HttpRequest,
): LoginSession | undefined {
  const session = store.sessions.get(cookieOf(request, 'as_session') ?? '')
  if (session === undefined || now >= session.authTime + config.lifetimes.session) return undefined
  return config.users.some(({ sub }) => sub === session.sub) ? session : undefined
}
