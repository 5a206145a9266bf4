import { signEs256 } from '#protocol/es256.ts'
import { exampleKey } from '#protocol/testing/keys.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { clients } from './clients.ts'

export const issuer = 'https://as.example'

const key = exampleKey('rfc7515-a3')

export const alice = { sub: 'u-2001', username: 'alice', password: 'wonderland' }

/** An authorization server for tests; nobody of the story lives here. */
export const config: AuthorizationConfig = {
  id: 'as',
  name: 'Test AS',
  issuer,
  clients,
  users: [
    { ...alice, claims: { name: 'Alice', email: 'alice@mail.example', email_verified: true } },
    { sub: 'u-2002', username: '<i>"bob"&', password: 'builder', claims: {} },
  ],
  scopes: ['openid', 'profile', 'email'],
  parts: [],
  keys: [key.public],
  sign: signEs256(key),
  lifetimes: {
    code: 60,
    accessToken: 3600,
    idToken: 300,
    session: 8 * 3600,
    interaction: 1800,
    refreshToken: 86_400,
    deviceCode: 600,
  },
}
