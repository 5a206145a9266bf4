import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { ServerContext } from '#network/server.ts'
import type { SigningJwk, Verify } from '#protocol/jwk.ts'
import type { ResourceStore } from './store.ts'

/** What an access token stands for, however the API came to know it: by introspection, or by reading a JWT. */
export interface Grant {
  clientId: string
  /** Who it speaks for: a user's number, or the client itself where nobody is there. */
  sub: string
  scope: readonly string[]
  audience: string | readonly string[]
  /** Seconds since the epoch. */
  expiresAt: number
  revoked: boolean
  /** Thumbprint of the key that it is bound to (RFC 9449 6, `cnf.jkt`). */
  jkt?: string
  /** When and how well the user logged in (RFC 9470 6). */
  authTime?: number
  acr?: string
}

/** One protected resource (RFC 9728): a name under which tokens are made, and the paths below which it lives. */
export interface ProtectedResource {
  /** Identifier: what `aud` has to name (RFC 8707 2). */
  resource: string
  /** Other names that its tokens may carry in `aud`. */
  audiences?: readonly string[]
  name: string
  scopes: readonly string[]
  /** `/` for everything; the longest one that fits decides. */
  path: string
  /** Whether a challenge names the metadata document (RFC 9728 5.1). */
  announced?: boolean
}

/** How fresh and strong the login behind a token has to be (RFC 9470 3). */
export interface StepUp {
  acrValues?: readonly string[]
  /** Seconds. */
  maxAge?: number
}

export interface Photo {
  id: number
  name: string
  album: string
  /** `sub` of the user whose photo it is. */
  owner: string
}

/** What one API is. */
export interface ResourceConfig {
  /** The participant's id in records of checks. */
  id: string
  /** The realm of its challenges: `SkyAlbum API`. */
  name: string
  /** Scheme and host, without a slash at the end. */
  origin: string
  resources: readonly ProtectedResource[]
  /** Issuers of its tokens (RFC 9728 2). */
  authorizationServers: readonly string[]
  users: readonly { sub: string; username: string; name: string }[]
  photos: readonly Photo[]
  /** What the authorization server says about a token; undefined for one that it does not know. */
  lookUp(token: string): Grant | undefined
  /** Accept JWT access tokens of this issuer (RFC 9068). */
  jwt?: { issuer: string; keys: readonly SigningJwk[]; verify: Verify }
  /** Takes requests that are signed by OAuth 1.0; undefined where a request is none of those. */
  signed?: (
    request: HttpRequest,
    context: ServerContext,
  ) => { grant: Grant } | { refused: HttpResponse } | undefined
  /** Whether a token may come in a form body too (RFC 6750 2.2). */
  bodyToken?: boolean
  /**
   * Accept bound tokens. `nonce`: every proof needs a nonce of ours (RFC 9449 9). `quiet`: a challenge to whoever did not
   * use DPoP does not speak of it.
   */
  dpop?: { algs: readonly string[]; verify: Verify; nonce?: boolean; quiet?: boolean }
  /** An MCP endpoint, and the scope that it wants. */
  mcp?: { scope: string }
  /** By route name, e.g. `photo.delete`. */
  stepUp?: Readonly<Record<string, StepUp>>
}

/** One request's view of the API. */
export interface ResourceDeps extends ServerContext {
  config: ResourceConfig
  store: ResourceStore
}
