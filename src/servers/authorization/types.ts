import type { ServerContext } from '#network/server.ts'
import type { PublicJwk } from '#protocol/es256.ts'
import type { Json, Sign } from '#protocol/jwt.ts'
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
}

export interface User {
  sub: string
  username: string
  password: string
  /** Standard claims of OpenID Connect Core 5.1, e.g. { name: 'Lina' }. */
  claims: Readonly<Record<string, Json>>
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
  keys: readonly PublicJwk[]
  /** Signs with the first key. */
  sign: Sign
  lifetimes: { code: number; accessToken: number; idToken: number; session: number; interaction: number }
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
