import type { Hosts } from '#network/internet.ts'
import { authorizationServer } from '#servers/authorization/server.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import { skyid as config } from './cast.ts'

/** SkyAlbum ID. */
export function identityHost(skyid: AuthorizationStore): Hosts {
  return { 'id.skyalbum.example': authorizationServer(config, skyid) }
}
