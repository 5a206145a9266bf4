import type { HttpRequest } from '#network/http.ts'
import { cookie, cookieOf } from '#servers/cookies.ts'
import { canDoBetter, meetsAcr } from './checks/login-fits.ts'
import { findClient } from './registered.ts'
import type { AuthorizationRequest, Interaction, Session } from './store.ts'
import type { Client, Deps } from './types.ts'
import { isPublic } from './types.ts'

export { cookie, cookieOf }

/** The browser's session here, while it lasts: single sign-on. */
export function sessionOf(deps: Deps, request: HttpRequest): Session | undefined {
  return sessionById(deps, cookieOf(request, 'as_session'))
}

/** A session that has not ended. */
export function sessionById({ store, config, now }: Deps, id: string | undefined): Session | undefined {
  const session = store.sessions.get(id ?? '')
  return session && now < session.authTime + config.lifetimes.session ? session : undefined
}

/** Whether this login is good enough for the request (OpenID Connect Core 3.1.2.1: prompt, max_age, acr_values; RFC 9470 5). */
export function satisfiesLogin(
  { config, now }: Pick<Deps, 'config' | 'now'>,
  session: Session | undefined,
  request: AuthorizationRequest,
): boolean {
  if (
    session === undefined ||
    request.prompt.includes('login') ||
    request.prompt.includes('select_account')
  ) {
    return false
  }
  // Another user, or a weaker login than the client asked for: a new login may give it the right one.
  if (request.expectedSub !== undefined && request.expectedSub !== session.sub) return false
  if (!meetsAcr(request, session) && (request.acrEssential || canDoBetter(config, request, session)))
    return false
  // max_age=0 is another way to write prompt=login, also within the second of the last login (Core 3.1.2.1).
  return request.maxAge === undefined || (request.maxAge > 0 && now - session.authTime <= request.maxAge)
}

/**
 * Whether consent may be skipped: the user gave it in this session, the client did not ask for the page, and nobody else can
 * pose as the client. A public client on a private-use scheme or loopback cannot show that (RFC 6749 10.2, RFC 8252 8.6).
 */
export function satisfiesConsent(session: Session, client: Client, request: AuthorizationRequest): boolean {
  if (request.prompt.includes('consent')) return false
  // Rights in detail are for this one request (RFC 9396 2).
  if (request.authorizationDetails !== undefined) return false
  if (isPublic(client) && !request.redirectUri.startsWith('https://')) return false
  const given = allowedTo(session, client.client_id)
  return request.scope.every((scope) => given.includes(scope))
}

/** The scopes that a client was given in this session. */
export function allowedTo({ allowed = {} }: Session, clientId: string): readonly string[] {
  return Object.hasOwn(allowed, clientId) ? (allowed[clientId] ?? []) : []
}

/** The interaction that a page belongs to: it must exist, be fresh, and have been started by this very browser. */
export function interactionOf(
  deps: Deps,
  request: HttpRequest,
  id: string | undefined,
): Interaction | undefined {
  const interaction = deps.store.interactions.get(id ?? '')
  if (interaction === undefined || interaction.browser !== cookieOf(request, 'as_interaction'))
    return undefined
  // A client that registered itself may be forgotten in the meantime.
  if (findClient(deps, interaction.request.clientId) === undefined) return undefined
  return deps.now < interaction.createdAt + deps.config.lifetimes.interaction ? interaction : undefined
}
