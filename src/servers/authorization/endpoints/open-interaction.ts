import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { seeOther } from '#servers/authorization/respond.ts'
import { cookie, cookieOf } from '#servers/authorization/session.ts'
import type {
  AuthorizationRequest,
  AuthorizationStore,
  Interaction,
  Session,
} from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { forgetOld, keepOpen } from '#servers/forget.ts'

/** Remembers the request for this browser and shows the first page that is needed. */
export function openInteraction(
  request: HttpRequest,
  deps: Deps,
  accepted: AuthorizationRequest,
  session?: Session,
  /** What else it is about: a device that waits (RFC 8628 3.3), an error that has to wait (RFC 9700 4.11.2). */
  more: Partial<Pick<Interaction, 'device' | 'error'>> = {},
): HttpResponse {
  const parent = accepted.state ?? accepted.codeChallenge ?? accepted.clientId
  // Only a value of ours is kept: one that somebody else put into the cookie would be known to him (RFC 6749 10.12).
  const known = cookieOf(request, 'as_interaction')
  const ours = known !== undefined && isOurs(deps.store, known)
  const browser = ours ? known : deps.random('as_interaction', parent)
  const id = deps.random('txn', parent)
  const { interaction } = deps.config.lifetimes
  forgetOld(deps.store.interactions, ({ createdAt }) => createdAt + interaction <= deps.now)
  keepOpen(deps.store.interactions, id, {
    id,
    browser,
    csrf: deps.random('csrf', id),
    request: accepted,
    createdAt: deps.now,
    ...(session ? { session: session.id } : {}),
    ...more,
  })
  return seeOther(`${deps.config.issuer}/${session ? 'consent' : 'login'}?txn=${id}`, [
    cookie('as_interaction', browser),
  ])
}

function isOurs({ interactions }: AuthorizationStore, browser: string): boolean {
  for (const interaction of interactions.values()) if (interaction.browser === browser) return true
  return false
}
