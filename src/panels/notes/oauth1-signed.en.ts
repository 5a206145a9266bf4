import type { Annotations } from './annotation.ts'

/** The Authorization line of OAuth 1.0a and its parameters. */
export const authorizationPieces = {
  authorization: {
    what: 'A signature over this request, and what it was made with.',
    why: 'It shows that the sender knows two secrets. The secrets themselves stay at home.',
    clause: 'rfc5849#3.5.1',
  },
  'authorization/realm': {
    what: 'The protected area that is meant.',
    why: 'The only parameter that is not signed.',
    clause: 'rfc5849#3.5.1',
  },
  'authorization/oauth_consumer_key': {
    what: 'The public name of the app. Today it is called client_id.',
    why: 'With it the server finds the secret that must have made the signature.',
    clause: 'rfc5849#3.1',
  },
  'authorization/oauth_token': {
    what: 'The access token. Alone it opens nothing.',
    why: 'The signature shows that the sender also knows its secret. A bearer token has no such proof.',
    clause: 'rfc5849#3.1',
  },
  'authorization/oauth_signature_method': {
    what: 'How the signature was made.',
    why: 'Both sides must compute it in the same way.',
    clause: 'rfc5849#3.4',
  },
  'authorization/oauth_signature_method=HMAC-SHA1': {
    what: 'A hash of the request, made with both secrets as the key.',
    why: 'Whoever changes one letter of the request cannot make the new hash.',
    clause: 'rfc5849#3.4.2',
  },
  'authorization/oauth_signature_method=PLAINTEXT': {
    what: 'No hash: the signature is the two secrets themselves.',
    why: 'Only over HTTPS. It protects nothing against a change.',
    clause: 'rfc5849#3.4.4',
  },
  'authorization/oauth_timestamp': {
    what: 'When the request was signed, in seconds since 1970.',
    why: 'The server refuses old requests, so it must remember nonces only for a while.',
    clause: 'rfc5849#3.3',
  },
  'authorization/oauth_nonce': {
    what: 'A random value, new in each request.',
    why: 'The server takes each one once: a copied request does not work again.',
    clause: 'rfc5849#3.3',
  },
  'authorization/oauth_version': {
    what: 'The version of the signature: 1.0, or left out.',
    clause: 'rfc5849#3.1',
  },
  'authorization/oauth_signature': {
    what: 'The signature over method, address and all parameters.',
    why: 'The server computes it again and compares. Below it stands piece by piece.',
    clause: 'rfc5849#3.4',
  },
} satisfies Annotations

/** What only the first request has. */
export const requestCall = {
  'authorization/oauth_callback': {
    what: 'Where SkyAlbum ID sends Lina back to.',
    why: 'Signed and sent in advance. In 2007 it stood in the link, where anybody could change it.',
    clause: 'rfc5849#2.1',
  },
  'authorization/oauth_callback=oob': {
    what: 'No address: Lina types the verifier into the app by hand.',
    why: 'Out of band: for an app that no browser can call.',
    clause: 'rfc5849#2.1',
  },
} satisfies Annotations

/** The exchange of the request token. */
export const accessCall = {
  'authorization/oauth_token': {
    what: 'The request token that Lina has approved.',
    why: 'It is now exchanged for an access token, once.',
    clause: 'rfc5849#2.3',
  },
  'authorization/oauth_verifier': {
    what: 'The value that Lina’s browser brought back.',
    why: 'Whoever approved and whoever came back are now known to be one.',
    clause: 'rfc5849#2.3',
  },
} satisfies Annotations
