import type { Annotations } from './annotation.ts'

/** What stands in an access token that is a JWT. It is for the API: the app must not read it. */
export const tokenClaims = {
  'access_token/typ': {
    what: 'at+jwt: this is an access token.',
    why: 'So that no ID token is taken for one.',
    clause: 'rfc9068#2.1',
  },
  'access_token/alg': { what: 'How the token was signed.', clause: 'rfc9068#2.1' },
  'access_token/kid': { what: 'The name of the key that signed it.', clause: 'rfc7515#4.1.4' },
  'access_token/iss': { what: 'The server that made the token.', clause: 'rfc9068#2.2' },
  'access_token/sub': {
    what: 'Who it is about: the user, or the app itself.',
    clause: 'rfc9068#2.2',
  },
  'access_token/aud': {
    what: 'The API that it is for.',
    why: 'Another API must refuse it. In an ID token the app stands here.',
    clause: 'rfc9068#2.2',
  },
  'access_token/client_id': { what: 'The app that got the token.', clause: 'rfc9068#2.2' },
  'access_token/exp': { what: 'After this time the API must refuse it.', clause: 'rfc9068#2.2' },
  'access_token/iat': { what: 'When it was made, in seconds since 1970.', clause: 'rfc9068#2.2' },
  'access_token/jti': { what: 'The name of this one token.', clause: 'rfc9068#2.2' },
  'access_token/scope': { what: 'What the token allows.', clause: 'rfc9068#2.2.3' },
  'access_token/auth_time': { what: 'When the user logged in.', clause: 'rfc9068#2.2.1' },
  'access_token/acr': { what: 'How strong the login was.', clause: 'rfc9068#2.2.1' },
  'access_token/cnf': {
    what: 'The key that the token is tied to.',
    why: 'Without a proof of that key the token is worth nothing.',
    clause: 'rfc9449#6.1',
  },
  'access_token/act': { what: 'Who acts for the user.', clause: 'rfc8693#4.1' },
  'access_token/authorization_details': { what: 'What exactly is allowed.', clause: 'rfc9396#9.1' },
} satisfies Annotations
