import type { OAuth1Config } from '#servers/oauth1/types.ts'

export const origin = 'https://id.example'
export const alice = { sub: 'u-2001', username: 'alice', password: 'wonderland' }

/** An OAuth 1.0a server for tests; nobody of the story lives here. */
export const config: OAuth1Config = {
  id: 'o1',
  name: 'Test ID',
  origin,
  consumers: [
    {
      consumer_key: 'dpf43f3p2l4k3l03',
      consumer_secret: 'kd94hf93k423kf44',
      client_name: '<b>"Printer" & Co</b>',
      scope: 'photos.read',
    },
    { consumer_key: 'other', consumer_secret: 'other-secret%&', client_name: 'Other', scope: 'photos.read' },
  ],
  users: [{ ...alice, claims: { name: 'Alice' } }],
  lifetimes: { temporary: 600, session: 3600, timestamp: 300 },
}
