import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { issuer, skyid } from './cast.ts'

/** SkyAlbum ID as it spoke OAuth 1.0a: the same host, the same people, the same login (curriculum, classic flow). */
export const skyidOAuth1: OAuth1Config = {
  id: skyid.id,
  name: skyid.name,
  origin: issuer,
  consumers: [
    {
      consumer_key: 'pk1a-key',
      consumer_secret: 'pk1a-secret',
      client_name: 'PaperKite',
      scope: 'photos.read',
    },
  ],
  users: skyid.users,
  lifetimes: { temporary: 600, session: skyid.lifetimes.session, timestamp: 300 },
}
