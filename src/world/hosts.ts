import { partsOf } from '#network/http.ts'
import type { Hosts } from '#network/internet.ts'
import type { Handler } from '#network/server.ts'
import { clientCredentials } from '#servers/authorization/parts/client-credentials.ts'
import { device } from '#servers/authorization/parts/device.ts'
import { dpop } from '#servers/authorization/parts/dpop.ts'
import { formPost } from '#servers/authorization/parts/form-post.ts'
import { frontTokens } from '#servers/authorization/parts/front-tokens.ts'
import { introspection } from '#servers/authorization/parts/introspection.ts'
import { password } from '#servers/authorization/parts/password.ts'
import { refreshToken } from '#servers/authorization/parts/refresh-token.ts'
import { resource } from '#servers/authorization/parts/resource.ts'
import { revocation } from '#servers/authorization/parts/revocation.ts'
import { authorizationServer } from '#servers/authorization/server.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { isOAuth1Path, oauth1Server } from '#servers/oauth1/server.ts'
import { newOAuth1Store, type OAuth1Store } from '#servers/oauth1/store.ts'
import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { newResourceStore, type ResourceStore } from '#servers/resource/store.ts'
import type { ResourceConfig } from '#servers/resource/types.ts'
import { apiOver } from './api-host.ts'
import { skyid } from './cast.ts'
import { photos, skyapi } from './cast-api.ts'
import { skyidOAuth1 } from './cast-oauth1.ts'
import { signedBy } from './signed-calls.ts'

/** What the servers of the story remember. */
export interface Stores {
  skyid: AuthorizationStore
  oauth1: OAuth1Store
  skyapi: ResourceStore
}

/** What the servers are that share one story: those of the cast, or the same under other addresses. */
export interface Houses {
  skyid: AuthorizationConfig
  oauth1: OAuth1Config
  skyapi: Omit<ResourceConfig, 'lookUp' | 'signed'>
}

/** What the flows show of SkyAlbum ID, taken together. */
const ofTheStory = [
  frontTokens,
  formPost,
  refreshToken,
  clientCredentials,
  // For the lesson of 2012 only: CK-ROPC-DISABLED stands before it.
  password,
  device,
  revocation,
  introspection,
  resource,
  dpop,
]

/** All servers of the story, with OAuth 1.0a beside today's protocols. */
export function everyHost(store: AuthorizationStore): Hosts {
  const stores = { skyid: store, oauth1: newOAuth1Store(store), skyapi: newResourceStore(photos) }
  const { identity, api } = serversOf(
    { skyid: { ...skyid, parts: ofTheStory }, oauth1: skyidOAuth1, skyapi },
    stores,
  )
  return { 'id.skyalbum.example': identity, 'api.skyalbum.example': api }
}

/** Here they meet: one host speaks two protocols, and the API asks it about tokens. */
export function serversOf(houses: Houses, stores: Stores): { identity: Handler; api: Handler } {
  const today = authorizationServer(houses.skyid, stores.skyid)
  const classic = oauth1Server(houses.oauth1, stores.oauth1)
  return {
    identity: (request, context) =>
      (isOAuth1Path(partsOf(request.url).path) ? classic : today)(request, context),
    api: apiOver(houses.skyapi, stores.skyapi, stores.skyid, signedBy(houses, stores.oauth1)),
  }
}
