import type { HttpResponse } from '#network/http.ts'
import { returnToClient } from '#servers/authorization/deliver.ts'
import type { AuthorizationRequest, Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'

/**
 * Makes a code, ties it to client, redirect URI, challenge and user, and sends it back through the browser
 * (RFC 6749 4.1.2, RFC 7636 4.4). The challenge stays here.
 */
export function issueCode(
  deps: Deps,
  request: AuthorizationRequest,
  session: Session,
  parent = session.id,
): HttpResponse {
  const code = deps.random('code', parent)
  deps.store.codes.set(code, {
    code,
    request,
    sub: session.sub,
    authTime: session.authTime,
    createdAt: deps.now,
    used: false,
  })
  return returnToClient(deps.config, request, [['code', code]])
}
