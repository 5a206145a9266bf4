import type { Annotations } from './annotation.ts'

/** The form that the app sends to /token. */
export const tokenForm = {
  grant_type: {
    what: 'What the app brings to get tokens.',
    why: 'One endpoint serves several flows: this word says which.',
    clause: 'rfc6749#4.1.3',
  },
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
  client_secret: {
    what: 'The password of an app that runs on a server.',
    why: 'A public client has none. One inside a phone app could be taken out.',
    clause: 'rfc6749#2.3.1',
  },
  code_verifier: {
    what: 'The secret behind the challenge. It leaves the app for the first time.',
    why: 'Its hash must equal the challenge: only the app that started can finish.',
    clause: 'rfc7636#4.5',
  },
  refresh_token: {
    what: 'A long-lived token for getting new access tokens.',
    why: 'It goes only to the authorization server, never to an API.',
    clause: 'rfc6749#6',
  },
  scope: {
    what: 'Not used with a code.',
    why: 'The code already carries what Lina allowed.',
    clause: 'rfc6749#4.1.3',
  },
} satisfies Annotations
