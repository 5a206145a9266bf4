import type { Annotations } from './annotation.ts'

/** How an access token is shown. */
export const apiRequest = {
  authorization: {
    what: 'Bearer and the access token.',
    why: 'Whoever holds the token can use it. Never in the URL, where logs would keep it.',
    clause: 'rfc6750#2.1',
  },
} satisfies Annotations

/** A challenge: what the API wants, and what was wrong. */
export const challengeParts = {
  'www-authenticate': {
    what: 'What kind of proof the API wants, and why it refused.',
    why: 'For a bad token the reason stands here. An app should read this line.',
    clause: 'rfc6750#3',
  },
  'www-authenticate/scheme': { what: 'How a token must be sent.', clause: 'rfc9110#11.6.1' },
  'www-authenticate/scheme=Bearer': {
    what: 'Send an access token, as Authorization: Bearer.',
    clause: 'rfc6750#3',
  },
  'www-authenticate/scheme=DPoP': {
    what: 'Send an access token with a proof that its key is yours.',
    clause: 'rfc9449#7.1',
  },
  'www-authenticate/realm': {
    what: 'The protected area that is meant, for people.',
    clause: 'rfc9110#11.5',
  },
  'www-authenticate/error': {
    what: 'Why the token was refused: a fixed word for programs.',
    why: 'Missing where no token came: then there is nothing wrong with it.',
    clause: 'rfc6750#3.1',
  },
  'www-authenticate/error=invalid_token': {
    what: 'The token is unknown, too old, taken back, or made for another API.',
    why: 'The app may get a new one and try again.',
    clause: 'rfc6750#3.1',
  },
  'www-authenticate/error=insufficient_scope': {
    what: 'The token is good, but its scope does not allow this.',
    why: 'Lina would have to allow more.',
    clause: 'rfc6750#3.1',
  },
  'www-authenticate/error=invalid_request': {
    what: 'The request is malformed, or carries two tokens.',
    clause: 'rfc6750#3.1',
  },
  'www-authenticate/error=insufficient_user_authentication': {
    what: 'The login behind the token is too old or too weak.',
    why: 'The app must send Lina to log in again.',
    clause: 'rfc9470#3',
  },
  'www-authenticate/error_description': {
    what: 'The error in words, for developers.',
    clause: 'rfc6750#3',
  },
  'www-authenticate/scope': { what: 'The scope that a token would need here.', clause: 'rfc6750#3' },
  'www-authenticate/max_age': { what: 'How old the login may be, in seconds.', clause: 'rfc9470#3' },
  'www-authenticate/acr_values': { what: 'How strong the login must be.', clause: 'rfc9470#3' },
  'www-authenticate/resource_metadata': {
    what: 'Where the API says which server gives tokens for it.',
    clause: 'rfc9728#5.1',
  },
  'www-authenticate/algs': { what: 'How a proof may be signed.', clause: 'rfc9449#7.1' },
} satisfies Annotations
