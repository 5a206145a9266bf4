import type { ServerContext } from '#network/server.ts'
import type { SigningJwk, Verify } from '#protocol/jwk.ts'
import type { Json, JsonObject, Sign } from '#protocol/jwt.ts'
import type { ServerPart } from './part.ts'
import type { DetailType } from './rar-types.ts'
import type { AuthorizationStore } from './store.ts'

/** A registered client in the terms of RFC 7591 2. A client without a secret is public (RFC 6749 2.1). */
export interface Client {
  client_id: string
  client_name: string
  client_secret?: string
  token_endpoint_auth_method: 'none' | 'client_secret_basic' | 'client_secret_post'
  grant_types: readonly string[]
  response_types: readonly string[]
  redirect_uris: readonly string[]
  /** Scopes it may ask for, space separated. */
  scope: string
  /** RS256 where it is not said (OpenID Connect Registration 2), as far as the server has such a key. */
  id_token_signed_response_alg?: string
  post_logout_redirect_uris?: readonly string[]
  /** `web` where it is not said (OpenID Connect Registration 2). */
  application_type?: 'web' | 'native'
  /** Its public keys: for request objects (RFC 9101 6.2). */
  jwks?: readonly JsonObject[]
  /** The one algorithm of its request objects; `none` allows unsigned ones (OpenID Connect Registration 2). */
  request_object_signing_alg?: string
  /** Only signed request objects, no bare parameters (RFC 9101 10.5). */
  require_signed_request_object?: boolean
  /** Only requests that were pushed (RFC 9126 6). */
  require_pushed_authorization_requests?: boolean
  /** RS256 where it is not said (JARM 3). */
  authorization_signed_response_alg?: string
  /** A protected resource that may ask about tokens of other clients (RFC 7662 2.1, 4). */
  may_introspect?: boolean
  /** Only tokens that are bound to a key (RFC 9449 5.2). */
  dpop_bound_access_tokens?: boolean
  /** Seconds; the server's lifetime where it is not said. */
  access_token_lifetime?: number
}

export interface User {
  sub: string
  username: string
  password: string
  /** Standard claims of OpenID Connect Core 5.1, e.g. { name: 'Lina' }. */
  claims: Readonly<Record<string, Json>>
}

/** An API that this server makes tokens for. */
export interface Api {
  /** Its identifier (RFC 8707 2), the audience of its tokens. */
  resource: string
  scopes: readonly string[]
  jwt?: boolean
}

/** What one authorization server is: fixed for its life. Lifetimes in seconds. */
export interface AuthorizationConfig {
  /** The participant's id in records of checks. */
  id: string
  name: string
  /** `https://id.skyalbum.example`, exactly as it stands in `iss`. */
  issuer: string
  clients: readonly Client[]
  users: readonly User[]
  scopes: readonly string[]
  keys: readonly SigningJwk[]
  /** Signs with the key of this `kid`, without one with the first key. Use it through `signJwt` of keys.ts. */
  sign: Sign
  /** Verifies for keys of any kind that is in use; left out: ES256 by @noble. */
  verify?: Verify
  /** What it can do beyond the code flow with its ID token (parts/). */
  parts: readonly ServerPart[]
  /** Identifiers of the APIs that it makes tokens for (RFC 8707); left out: any absolute URI. */
  resources?: readonly string[]
  /** Which scopes belong to which API, and which of them read JWT access tokens (RFC 9068). */
  apis?: readonly Api[]
  /** Take passwords at the token endpoint, as in 2012 (RFC 9700 2.4 forbids it). */
  passwordGrant?: boolean
  /** Ask every DPoP client for a nonce of ours (RFC 9449 8). */
  dpopNonce?: boolean
  /**
   * Authentication context classes, the weakest first (OpenID Connect Core 3.1.2.1, RFC 9470). A login by password
   * reaches the first, one with a second factor the second.
   */
  acrValues?: readonly string[]
  /** Brings a one-time code to a user by a way of its own, as a phone would. */
  sendCode?: (username: string, digits: string) => void
  /** What `authorization_details` may ask for, by type (RFC 9396). */
  detailTypes?: Readonly<Record<string, DetailType>>
  /**
   * Take a secret by Basic and in the body, whichever of the two the client registered: what libraries do by default is
   * often the other one (OAuth 2.1 2.4.1 has servers take both). Left out: as registered (RFC 7591 2).
   */
  secretEitherWay?: boolean
  /** Initial access token that a registration needs (RFC 7591 3); left out: registration is open. */
  registrationToken?: string
  /** Every client has to push its requests (RFC 9126 5). */
  requirePushed?: boolean
  lifetimes: {
    code: number
    accessToken: number
    idToken: number
    session: number
    interaction: number
    /** A refresh token that was not used for so long is worth nothing (RFC 9700 4.14.2). */
    refreshToken: number
    deviceCode: number
  }
}

/** One request's view of the server. */
export interface Deps extends ServerContext {
  config: AuthorizationConfig
  store: AuthorizationStore
}

/** Whether a client cannot keep a secret (RFC 6749 2.1). */
export function isPublic(client: Client): boolean {
  return client.token_endpoint_auth_method === 'none'
}
