import type { ServerPart } from '#servers/authorization/part.ts'
import { authorizationDetails } from './authorization-details.ts'
import { claims } from './claims.ts'
import { clientCredentials } from './client-credentials.ts'
import { device } from './device.ts'
import { dpop } from './dpop.ts'
import { formPost } from './form-post.ts'
import { frontTokens, implicitToken } from './front-tokens.ts'
import { introspection } from './introspection.ts'
import { jarm } from './jarm.ts'
import { jwtAccessTokens } from './jwt-access-tokens.ts'
import { logout } from './logout.ts'
import { password } from './password.ts'
import { pushedRequests } from './pushed-requests.ts'
import { refreshToken } from './refresh-token.ts'
import { registration } from './registration.ts'
import { requestObjects } from './request-objects.ts'
import { resource } from './resource.ts'
import { revocation } from './revocation.ts'
import { secondFactor } from './second-factor.ts'
import { tokenExchange } from './token-exchange.ts'

/**
 * All but the one that RFC 9700 2.1.2 advises against and OAuth 2.1 drops. For `npm run serve` and for tests: whatever
 * imports this list carries all of them.
 */
export const todaysParts: readonly ServerPart[] = [
  refreshToken,
  clientCredentials,
  password,
  device,
  tokenExchange,
  revocation,
  introspection,
  jwtAccessTokens,
  frontTokens,
  formPost,
  jarm,
  pushedRequests,
  requestObjects,
  claims,
  resource,
  dpop,
  authorizationDetails,
  logout,
  registration,
  secondFactor,
]

export const everyPart: readonly ServerPart[] = [...todaysParts, implicitToken]
