import type { Annotations } from './annotation.ts'

/** What asks for an answer in a form. */
export const formRequest = {
  'response_type=id_token': {
    what: 'The app wants an ID token at once, and no code.',
    why: 'Enough to log in. An access token must never travel like this.',
    clause: 'oidc-core#3.2.2.1',
  },
  'response_mode=form_post': {
    what: 'The answer shall be posted by a form.',
    why: 'So the token does not stand in the address bar or in the history.',
    clause: 'oauth-form-post#2',
  },
  nonce: {
    what: 'A random value that comes back inside the ID token.',
    why: 'Here it is required: nothing else ties the token to this login.',
    clause: 'oidc-core#3.2.2.1',
  },
} satisfies Annotations

/** The answer of a server that was not told to use a form. */
export const fragmentAnswer = {
  id_token: {
    what: 'The ID token, in an address: what follows “#” stays in the browser.',
    why: 'The app’s server never sees it there, and the history keeps it.',
    clause: 'oidc-core#3.2.2.5',
  },
} satisfies Annotations

/** The hidden fields of the page that SkyAlbum ID answers, and the form that the browser then sends. */
export const formAnswer = {
  id_token: {
    what: 'The ID token, in a form. The browser carries it and could read it.',
    why: 'It is signed and meant for one app: the app must check all of that.',
    clause: 'oidc-core#3.2.2.5',
  },
  code: {
    what: 'The authorization code, in a form instead of the address.',
    clause: 'oauth-form-post#2',
  },
  state: {
    what: 'The value of the request, unchanged.',
    why: 'Anybody can post a form here. The app compares this with what it kept.',
    clause: 'oauth-form-post#2',
  },
  iss: {
    what: 'The server that gives this answer.',
    why: 'The app compares it, so that no answer of another server is taken for it.',
    clause: 'rfc9207#2.4',
  },
  error: {
    what: 'Why there is no token: a fixed word for programs.',
    clause: 'oidc-core#3.2.2.6',
  },
  'error=access_denied': {
    what: 'Lina, or the server, said no.',
    why: 'The app must accept this and may ask again later.',
    clause: 'rfc6749#4.2.2.1',
  },
  error_description: {
    what: 'The error in words, for developers.',
    clause: 'rfc6749#4.2.2.1',
  },
} satisfies Annotations
