import type { Annotations } from './annotation.ts'

/** The key set: public keys only. */
export const jwks = {
  keys: {
    what: 'The public keys of the server.',
    why: 'While keys change, the old and the new one are here together.',
    clause: 'rfc7517#5.1',
  },
  kty: { what: 'The family of the key. EC: elliptic curve.', clause: 'rfc7517#4.1' },
  use: { what: 'What the key is for. sig: to check signatures.', clause: 'rfc7517#4.2' },
  key_ops: { what: 'What may be done with the key.', clause: 'rfc7517#4.3' },
  alg: {
    what: 'The one method for which this key is used.',
    why: 'A key should not be used with any method that a token names.',
    clause: 'rfc7517#4.4',
  },
  kid: {
    what: 'The name of the key.',
    why: 'The header of the ID token says which key to take.',
    clause: 'rfc7517#4.5',
  },
  crv: { what: 'The elliptic curve of the key.', clause: 'rfc7518#6.2.1.1' },
  x: { what: 'One half of the public key: the x of a point.', clause: 'rfc7518#6.2.1.2' },
  y: { what: 'One half of the public key: the y of a point.', clause: 'rfc7518#6.2.1.3' },
  d: {
    what: 'The private key. It must never be published.',
    why: 'Whoever has it can sign tokens as this server.',
    clause: 'rfc7518#6.2.2.1',
  },
} satisfies Annotations
