import type { OAuth1Config } from '#servers/oauth1/types.ts'
import { issuer, skyid } from './cast.ts'
import { consumer } from './consumer.ts'

/** SkyAlbum ID as it spoke OAuth 1.0a: the same host, the same people, the same login (curriculum, classic flow). */
export const skyidOAuth1: OAuth1Config = {
  id: skyid.id,
  name: skyid.name,
  origin: issuer,
  consumers: [
    {
      consumer_key: consumer.key,
      consumer_secret: consumer.secret,
      client_name: 'PaperKite',
      scope: 'photos.read',
    },
  ],
  users: skyid.users,
  lifetimes: { temporary: 600, session: skyid.lifetimes.session, timestamp: 300 },
}
