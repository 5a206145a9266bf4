import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import type { AuthorizationRequest, Session } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'

export interface LoginFitsFacts {
  request: AuthorizationRequest
  session: Session
}

/** Whether the login that has just happened is the one that the client asked for. */
export const loginFits = [
  check<LoginFitsFacts, ProtocolError>(
    'CK-LOGIN-SUB',
    'oidc-core#3.1.2.1',
    'the user is the one whom the client expects',
    ({ request, session }) =>
      request.expectedSub === undefined ? 'skipped' : request.expectedSub === session.sub,
    () => byRedirect('login_required', 'another user has logged in', 'oidc-core#3.1.2.1'),
  ),
  check<LoginFitsFacts, ProtocolError>(
    'CK-LOGIN-ACR',
    'oidc-core#5.5.1.1',
    'the login is as strong as the client insists',
    ({ request, session }) => (request.acrEssential ? meetsAcr(request, session) : 'skipped'),
    () => byRedirect('unmet_authentication_requirements', 'no login here is that strong', 'rfc9470#5'),
  ),
]

/** The authentication contexts that a login here can have, the weakest first. */
export function reachable({ acrValues = [], sendCode }: AuthorizationConfig): readonly string[] {
  return acrValues.slice(0, sendCode ? 2 : 1)
}

/** Whether a new login here would be more of what was asked for: a wish that nobody can fulfil is no reason to ask again. */
export function canDoBetter(
  config: AuthorizationConfig,
  request: AuthorizationRequest,
  { acr: known }: Pick<Session, 'acr'>,
): boolean {
  const acrs = reachable(config)
  const stronger = acrs.slice(known === undefined ? 0 : acrs.indexOf(known) + 1)
  return stronger.some((acr) => meetsAcr(request, { acr }))
}

/** Whether a login has one of the authentication contexts that were asked for. */
export function meetsAcr({ acrValues }: AuthorizationRequest, { acr }: Pick<Session, 'acr'>): boolean {
  return acrValues === undefined || (acr !== undefined && acrValues.includes(acr))
}
