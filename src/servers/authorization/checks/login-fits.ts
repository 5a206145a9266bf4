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

/** Whether a new login here would have one: a wish that nobody can fulfil is no reason to ask the user again. */
export function canMeet(
  { acrValues: [acr] = [] }: AuthorizationConfig,
  request: AuthorizationRequest,
): boolean {
  return acr !== undefined && meetsAcr(request, { acr })
}

/** Whether a login has one of the authentication contexts that were asked for. */
export function meetsAcr({ acrValues }: AuthorizationRequest, { acr }: Pick<Session, 'acr'>): boolean {
  return acrValues === undefined || (acr !== undefined && acrValues.includes(acr))
}
