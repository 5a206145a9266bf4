import type { Hosts } from '#network/internet.ts'
import type { Handler } from '#network/server.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import { resourceServer } from '#servers/resource/server.ts'
import { newResourceStore, type ResourceStore } from '#servers/resource/store.ts'
import type { ResourceConfig } from '#servers/resource/types.ts'
import { photos, skyapi } from './cast-api.ts'
import { grantOf } from './grant-of.ts'

/** The SkyAlbum API, which asks SkyAlbum ID about tokens. */
export function apiHost(skyid: AuthorizationStore): Hosts {
  return { 'api.skyalbum.example': apiOver(skyapi, newResourceStore(photos), skyid) }
}

/** An API over its own store that looks tokens up in the store of its authorization server. */
export function apiOver(
  config: Omit<ResourceConfig, 'lookUp' | 'signed'>,
  store: ResourceStore,
  skyid: AuthorizationStore,
  signed?: ResourceConfig['signed'],
): Handler {
  const lookUp = (token: string) => grantOf(skyid.accessTokens.get(token))
  return resourceServer({ ...config, lookUp, ...(signed ? { signed } : {}) }, store)
}
