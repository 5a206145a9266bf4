import type { Annotations } from './annotation.ts'

/** What an app sends to show that a token is its own. */
export const proofHeaders = {
  authorization: {
    what: 'DPoP and the access token.',
    why: 'The token works only together with the proof beside it.',
    clause: 'rfc9449#7.1',
  },
  dpop: {
    what: 'A proof, signed for this one request.',
    why: 'A thief who copied the token has no key to make it.',
    clause: 'rfc9449#4.1',
  },
  'dpop/typ': { what: 'dpop+jwt: this is a proof, no token.', clause: 'rfc9449#4.2' },
  'dpop/alg': { what: 'How the proof was signed.', clause: 'rfc9449#4.2' },
  'dpop/jwk': {
    what: 'The public key that the proof was made with.',
    why: 'The token names the same key by its hash.',
    clause: 'rfc9449#4.2',
  },
  'dpop/jti': {
    what: 'A random name of this one proof.',
    why: 'The server takes each one once.',
    clause: 'rfc9449#4.2',
  },
  'dpop/htm': { what: 'The method that the proof is for.', clause: 'rfc9449#4.2' },
  'dpop/htu': { what: 'The address that the proof is for.', clause: 'rfc9449#4.2' },
  'dpop/iat': { what: 'When the proof was made, in seconds since 1970.', clause: 'rfc9449#4.2' },
  'dpop/ath': {
    what: 'The hash of the access token beside it.',
    why: 'The proof does not fit any other token.',
    clause: 'rfc9449#4.2',
  },
  'dpop/nonce': {
    what: 'The value that the server asked for.',
    why: 'So nobody can make proofs in advance.',
    clause: 'rfc9449#8',
  },
} satisfies Annotations

/** What the server says about proofs. */
export const proofAnswers = {
  'dpop-nonce': { what: 'The next proof must carry this value.', clause: 'rfc9449#8' },
  'token_type=DPoP': {
    what: 'The token works only with a proof of its key.',
    why: 'A stolen token alone is worth nothing.',
    clause: 'rfc9449#5',
  },
} satisfies Annotations
