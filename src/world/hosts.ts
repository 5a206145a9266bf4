import { partsOf } from '#network/http.ts'
import type { Hosts } from '#network/internet.ts'
import type { Handler } from '#network/server.ts'
import { authorizationServer } from '#servers/authorization/server.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { authenticateSigned, isSigned } from '#servers/oauth1/authenticate.ts'
import { isOAuth1Path, oauth1Server } from '#servers/oauth1/server.ts'
import type { OAuth1Store } from '#servers/oauth1/store.ts'
import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { resourceServer } from '#servers/resource/server.ts'
import type { ResourceStore } from '#servers/resource/store.ts'
import type { ResourceConfig } from '#servers/resource/types.ts'
import { skyid } from './cast.ts'
import { skyapi } from './cast-api.ts'
import { skyidOAuth1 } from './cast-oauth1.ts'
import { grantOf } from './grant-of.ts'

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

/** The servers of a world, by host name. */
export function hostsFor(stores: Stores): Hosts {
  const { identity, api } = serversOf({ skyid, oauth1: skyidOAuth1, skyapi }, stores)
  return { 'id.skyalbum.example': identity, 'api.skyalbum.example': api }
}

/** Here they meet: one host speaks two protocols, and the API asks it about tokens. */
export function serversOf(houses: Houses, stores: Stores): { identity: Handler; api: Handler } {
  const today = authorizationServer(houses.skyid, stores.skyid)
  const classic = oauth1Server(houses.oauth1, stores.oauth1)
  return {
    identity: (request, context) =>
      (isOAuth1Path(partsOf(request.url).path) ? classic : today)(request, context),
    api: api(houses, stores),
  }
}

function api({ oauth1, skyapi: config }: Houses, stores: Stores): Handler {
  const signed: ResourceConfig['signed'] = (request, context) => {
    if (!isSigned(request)) return undefined
    const judged = authenticateSigned(oauth1, stores.oauth1, request, context, config.id)
    if ('refused' in judged) return judged
    const { consumerKey: clientId, sub, scope } = judged.credentials
    const audience = config.resources.map(({ resource }) => resource)
    const expiresAt = Number.POSITIVE_INFINITY // OAuth 1.0 tokens live until they are revoked
    return { grant: { clientId, sub, scope, audience, expiresAt, revoked: false } }
  }
  const lookUp = (token: string) => grantOf(stores.skyid.accessTokens.get(token))
  return resourceServer({ ...config, lookUp, signed }, stores.skyapi)
}
