import type { KeyPair } from '#protocol/es256.ts'

/** The key of RFC 7515 A.3.1: everybody knows its private half. */
export function exampleKey(kid: string): KeyPair {
  return {
    public: {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
      kid,
      use: 'sig',
      alg: 'ES256',
    },
    d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
  }
}
