import type { Annotations } from './annotation.ts'

/** The header and the claims of the ID token. */
export const idToken = {
  alg: {
    what: 'How the token was signed.',
    why: 'The app expects one method. It must not believe what the token says.',
    clause: 'rfc8725#3.1',
  },
  'alg=none': {
    what: 'Not signed at all: anyone could have written it.',
    why: 'Apps that accepted it were broken into. It must be refused.',
    clause: 'rfc8725#3.2',
  },
  'alg=ES256': {
    what: 'Signed with ECDSA on the curve P-256, with SHA-256.',
    why: 'The private key signs, the public key from /jwks checks.',
    clause: 'rfc7518#3.4',
  },
  kid: {
    what: 'The name of the key that signed it.',
    why: 'The app looks for this name in /jwks.',
    clause: 'rfc7515#4.1.4',
  },
  typ: {
    what: 'The kind of token: a JWT.',
    why: 'So that one kind of token is not taken for another.',
    clause: 'rfc7519#5.1',
  },
  iss: {
    what: 'Who made this token: the issuer.',
    why: 'It must be exactly the server that the app trusts.',
    clause: 'oidc-core#2',
  },
  sub: {
    what: 'The user’s fixed id at this issuer.',
    why: 'iss and sub together are the key of the user. An email can change.',
    clause: 'oidc-core#5.7',
  },
  aud: {
    what: 'Who this token is for: the client_id of the app.',
    why: 'A token made for another app must not log Lina in here.',
    clause: 'oidc-core#3.1.3.7',
  },
  exp: {
    what: 'After this time the token must not be accepted.',
    why: 'Seconds since 1970. An old token must be worth nothing.',
    clause: 'oidc-core#2',
  },
  iat: {
    what: 'When the token was made, in seconds since 1970.',
    why: 'The app can refuse a token that is much too old.',
    clause: 'oidc-core#2',
  },
  auth_time: {
    what: 'When Lina really logged in, in seconds since 1970.',
    why: 'With single sign-on this may be long before the token was made.',
    clause: 'oidc-core#2',
  },
  nonce: {
    what: 'The random value from the request.',
    why: 'The app compares it: this token belongs to this login, not to another.',
    clause: 'oidc-core#2',
  },
  at_hash: {
    what: 'Half of the hash of the access token.',
    why: 'It ties the two tokens together: neither can be replaced alone.',
    clause: 'oidc-core#3.1.3.6',
  },
  azp: {
    what: 'The app that asked for the token.',
    why: 'Only needed with extensions, when aud names others too.',
    clause: 'oidc-core#2',
  },
  acr: {
    what: 'How strong the login was, as one word.',
    why: 'The app can ask for more with acr_values.',
    clause: 'oidc-core#2',
  },
  amr: {
    what: 'How Lina logged in: a list such as pwd or otp.',
    clause: 'oidc-core#2',
  },
} satisfies Annotations
