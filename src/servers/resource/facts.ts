import { type HttpRequest, partsOf } from '#network/http.ts'
import { decodeJwt, type Json, type Jwt } from '#protocol/jwt.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { resourceAt } from './resources.ts'
import type { Route } from './routes.ts'
import type { Grant, ProtectedResource, ResourceDeps } from './types.ts'

/** What the checks of an API call look at. */
export interface CallFacts {
  request: HttpRequest
  deps: ResourceDeps
  route: Route
  resource: ProtectedResource | undefined
  credentials: Credentials
  /** The token as a JWT, if it is one and the API reads JWTs. Decoding proves nothing. */
  jwt: Jwt | undefined
  /** What the token stands for: read from the JWT, or told by the authorization server. */
  grant: Grant | undefined
}

/** The facts of a call. */
export function callFacts(request: HttpRequest, deps: ResourceDeps, route: Route): CallFacts {
  const { config, switches } = deps
  const credentials = credentialsOf(request, config, switches)
  const { token } = credentials
  const jwt = token !== undefined && config.jwt ? decodeJwt(token) : undefined
  const known = token === undefined ? undefined : config.lookUp(token)
  return {
    request,
    deps,
    route,
    resource: resourceAt(config, partsOf(request.url).path),
    credentials,
    jwt,
    // A JWT speaks for itself, but a revoked one stays revoked where the authorization server is at hand.
    grant: jwt ? grantOf(jwt, known?.revoked ?? false) : known,
  }
}

function grantOf({ claims }: Jwt, revoked: boolean): Grant {
  const cnf = claims.cnf
  const jkt = typeof cnf === 'object' && cnf !== null && 'jkt' in cnf ? textOf(cnf.jkt) : undefined
  const acr = textOf(claims.acr)
  return {
    clientId: textOf(claims.client_id) ?? '',
    sub: textOf(claims.sub) ?? '',
    scope: (textOf(claims.scope) ?? '').split(' ').filter(Boolean),
    audience: Array.isArray(claims.aud) ? claims.aud.map(String) : (textOf(claims.aud) ?? ''),
    // No number, no life.
    expiresAt: typeof claims.exp === 'number' ? claims.exp : 0,
    revoked,
    ...(jkt === undefined ? {} : { jkt }),
    ...(typeof claims.auth_time === 'number' ? { authTime: claims.auth_time } : {}),
    ...(acr === undefined ? {} : { acr }),
  }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
