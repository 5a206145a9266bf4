import type { Annotations } from './annotation.ts'

/** The form that the app sends to /token. */
export const tokenForm = {
  'grant_type=authorization_code': {
    what: '“I bring a code.”',
    why: 'The server then needs code, redirect_uri and code_verifier too.',
    clause: 'rfc6749#4.1.3',
  },
  code: {
    what: 'The authorization code from the callback.',
    why: 'Works once, for a short time, for one app, with one verifier.',
    clause: 'rfc6749#4.1.3',
  },
  redirect_uri: {
    what: 'The same address as in the request, sent again.',
    why: 'It must be identical: the code was made for this address only.',
    clause: 'rfc6749#4.1.3',
  },
  client_id: {
    what: 'The public name of the app.',
    why: 'There is no client secret here: an app on a phone cannot keep one.',
    clause: 'rfc6749#3.2.1',
  },
  code_verifier: {
    what: 'The secret behind the challenge. It leaves the app for the first time.',
    why: 'Its hash must equal the challenge: only the app that started can finish.',
    clause: 'rfc7636#4.5',
  },
} satisfies Annotations
