import type { Hosts } from '#network/internet.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import { oauth1Server } from '#servers/oauth1/server.ts'
import { newOAuth1Store } from '#servers/oauth1/store.ts'
import { newResourceStore } from '#servers/resource/store.ts'
import { apiOver } from './api-host.ts'
import { photos, skyapi } from './cast-api.ts'
import { skyidOAuth1 } from './cast-oauth1.ts'
import { signedBy } from './signed-calls.ts'

/** SkyAlbum as it was in 2010: OAuth 1.0a, and nothing of today's protocols. */
export function classicHosts(skyid: AuthorizationStore): Hosts {
  const store = newOAuth1Store(skyid)
  const signed = signedBy({ oauth1: skyidOAuth1, skyapi }, store)
  return {
    'id.skyalbum.example': oauth1Server(skyidOAuth1, store),
    'api.skyalbum.example': apiOver(skyapi, newResourceStore(photos), skyid, signed),
  }
}
