import type { Hosts } from '#network/internet.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { authorizationServer } from '#servers/authorization/server.ts'
import type { AuthorizationStore } from '#servers/authorization/store.ts'
import { skyid as config } from './cast.ts'

/**
 * SkyAlbum ID: the code flow with its ID token, and the parts that a flow hands in.
 * `hosts: (skyid) => identityHost(skyid, [refreshToken, dpop])`
 */
export function identityHost(skyid: AuthorizationStore, parts: readonly ServerPart[] = []): Hosts {
  return { 'id.skyalbum.example': authorizationServer({ ...config, parts }, skyid) }
}
