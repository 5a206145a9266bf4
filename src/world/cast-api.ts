import { verifyWithoutPlatform } from '#protocol/jwk.ts'
import type { Photo, ResourceConfig } from '#servers/resource/types.ts'
import { issuer, lina, mallory } from './cast.ts'
import { skyidKey } from './keys.ts'

/** The photo storage of the story, as it is before it begins. */

const apiOrigin = 'https://api.skyalbum.example'

export const photos: readonly Photo[] = [
  { id: 7, name: 'lake.jpg', album: 'picnic', owner: lina.sub },
  { id: 8, name: 'tree.jpg', album: 'picnic', owner: lina.sub },
  { id: 9, name: 'cake.jpg', album: 'picnic', owner: lina.sub },
  { id: 66, name: 'mask.jpg', album: 'masks', owner: mallory.sub },
]

/** What the API is; how it learns about tokens and signatures is put in by the world it lives in. */
export const skyapi: Omit<ResourceConfig, 'lookUp' | 'signed'> = {
  id: 'skyapi',
  name: 'SkyAlbum API',
  origin: apiOrigin,
  resources: [
    {
      resource: apiOrigin,
      name: 'SkyAlbum API',
      scopes: ['photos.read', 'photos.delete', 'usage.read', 'api:read'],
      path: '/',
    },
  ],
  authorizationServers: [issuer],
  users: [
    { sub: lina.sub, username: lina.username, name: 'Lina' },
    { sub: mallory.sub, username: mallory.username, name: 'Mallory' },
  ],
  photos,
  dpop: { algs: ['ES256'], verify: verifyWithoutPlatform, quiet: true },
  jwt: { issuer, keys: [skyidKey.public], verify: verifyWithoutPlatform },
}
