import type { Annotations } from './annotation.ts'

/** The addresses of OAuth 1.0a, by the end of the path. */
export const oauth1Endpoints = {
  '/request_token': {
    what: 'Where an app begins: it gets a request token here.',
    why: 'From server to server, signed. No user is known yet.',
    clause: 'rfc5849#2.1',
  },
  '/authorize': {
    what: 'The page where Lina allows or denies.',
    clause: 'rfc5849#2.2',
  },
  '/login': { what: 'SkyAlbum ID’s own login page.', clause: 'rfc5849#2.2' },
  '/access_token': {
    what: 'Where the app changes the approved request token for an access token.',
    why: 'From server to server, signed with the secret of the request token.',
    clause: 'rfc5849#2.3',
  },
  '/ready': {
    what: 'PaperKite’s own address: the callback.',
    clause: 'rfc5849#2.2',
  },
} satisfies Annotations

export const oauth1Headers = {
  'www-authenticate': {
    what: 'What kind of proof the server wants: a signature of OAuth 1.0.',
    clause: 'rfc5849#3.5.1',
  },
  'www-authenticate/scheme': {
    what: 'OAuth: sign the request and send it again.',
    clause: 'rfc5849#3.5.1',
  },
  'www-authenticate/realm': {
    what: 'The protected area that is meant.',
    clause: 'rfc5849#3.5.1',
  },
} satisfies Annotations

export const oauth1Cookies = {
  o1_interaction: {
    what: 'Ties the login and permission pages to this browser.',
    why: 'A link copied to another browser cannot finish this request.',
    clause: 'rfc5849#4.13',
  },
} satisfies Annotations
