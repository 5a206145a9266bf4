import { type KeyPair, signEs256 } from '#protocol/es256.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { clients } from './clients.ts'

export const issuer = 'https://as.example'

/** The key of RFC 7515 A.3.1: everybody knows its private half. */
const key: KeyPair = {
  public: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    kid: 'rfc7515-a3',
    use: 'sig',
    alg: 'ES256',
  },
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
}

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
