import type { Annotations } from './annotation.ts'

/** The JSON that /token answers, with tokens or with an error. */
export const tokenAnswer = {
  access_token: {
    what: 'The key for an API, such as /userinfo.',
    why: 'The app does not read it. It only sends it on.',
    clause: 'rfc6749#5.1',
  },
  token_type: {
    what: 'How the access token is used.',
    why: 'Bearer: whoever holds it can use it, so it must be kept safe.',
    clause: 'rfc6749#7.1',
  },
  expires_in: {
    what: 'How long the access token works, in seconds.',
    why: 'A stolen token should not be useful for long.',
    clause: 'rfc6749#5.1',
  },
  id_token: {
    what: 'A signed message to the app about Lina’s login.',
    why: 'It says who logged in, where, when, and for which app.',
    clause: 'oidc-core#3.1.3.3',
  },
  scope: {
    what: 'What was really granted.',
    why: 'It must be here if it differs from what the app asked for.',
    clause: 'rfc6749#5.1',
  },
  refresh_token: {
    what: 'A token for getting new access tokens later.',
    why: 'Without it the app must send Lina to the login again.',
    clause: 'rfc6749#1.5',
  },
  error_description: {
    what: 'The error in words, for developers.',
    clause: 'rfc6749#5.2',
  },
} satisfies Annotations
