import type { Annotations } from './annotation.ts'

/** By the method itself. */
export const methods = {
  DELETE: {
    what: 'A request to remove what is at the address.',
    why: 'It needs another right than reading.',
    clause: 'rfc9110#9.3.5',
  },
  GET: {
    what: 'Reads something. All parameters stand in the URL.',
    why: 'A URL stays in history and logs, so passwords and tokens must not be in it.',
    clause: 'rfc9110#9.3.1',
  },
  POST: {
    what: 'Sends something in the body.',
    why: 'Passwords, codes and verifiers do not stand in the URL.',
    clause: 'rfc9110#9.3.3',
  },
  OPTIONS: {
    what: 'The browser asks whether a script may send the real request.',
    clause: 'fetch#http-cors-protocol',
  },
} satisfies Annotations

/** By the status code itself. */
export const statuses = {
  200: { what: 'OK: the answer is in the body.', clause: 'rfc9110#15.3.1' },
  302: {
    what: 'Found: go to Location.',
    why: 'Good after a GET. After a form, 303 is clearer.',
    clause: 'rfc9110#15.4.3',
  },
  303: {
    what: 'See Other: go to Location, always with GET.',
    why: 'After a form, 307 would send the typed password on to the next address. 303 never does.',
    clause: 'rfc9700#4.12',
  },
  307: {
    what: 'Go to Location with the same method and body.',
    why: 'After a login form this sends the password to the next site.',
    clause: 'rfc9700#4.12',
  },
  400: {
    what: 'Bad Request: the request breaks a rule.',
    why: 'The body says which: JSON for an app, a page for a person.',
    clause: 'rfc9110#15.5.1',
  },
  401: {
    what: 'Unauthorized: the proof is missing or not good.',
    why: 'Get a good token, then ask again. 403 is different: the token is good.',
    clause: 'rfc9110#15.5.2',
  },
  403: {
    what: 'Forbidden: understood, but not allowed.',
    why: 'Sending the same again does not help.',
    clause: 'rfc9110#15.5.4',
  },
  404: { what: 'Not Found: nothing is at this address.', clause: 'rfc9110#15.5.5' },
  421: {
    what: 'Misdirected Request: nobody here speaks for this host name.',
    why: 'Look at the host in the address: a letter may be wrong.',
    clause: 'rfc9110#15.5.20',
  },
  500: { what: 'Internal Server Error: the server failed, whatever was asked.', clause: 'rfc9110#15.6.1' },
  503: {
    what: 'Service Unavailable: the server cannot answer now.',
    why: 'It says nothing about the request. The app may try later.',
    clause: 'rfc9110#15.6.4',
  },
  413: { what: 'Content Too Large: the body is longer than the server takes.', clause: 'rfc9110#15.5.14' },
  405: {
    what: 'Method Not Allowed: use another method here.',
    why: '/token takes only POST: a code must not stand in a URL.',
    clause: 'rfc9110#15.5.6',
  },
} satisfies Annotations

/** By the end of the path. */
export const endpoints = {
  '/authorize': {
    what: 'The authorization endpoint: for browsers, with people.',
    clause: 'rfc6749#3.1',
  },
  '/login': { what: 'SkyAlbum ID’s own login page.', clause: 'rfc6749#3.1' },
  '/consent': { what: 'SkyAlbum ID’s own page for Allow or Deny.', clause: 'rfc6749#3.1' },
  '/token': { what: 'The token endpoint: for apps, without people.', clause: 'rfc6749#3.2' },
  '/jwks': { what: 'The public keys of the server.', clause: 'oidc-discovery#3' },
  '/userinfo': { what: 'The profile of the user behind the access token.', clause: 'oidc-core#5.3' },
  '/callback': {
    what: 'The app’s own address: the redirect URI.',
    why: 'A private scheme: any app on the phone could claim it. PKCE protects the code.',
    clause: 'rfc8252#7.1',
  },
  '/openid-configuration': {
    what: 'The discovery document: addresses and abilities of the server.',
    why: 'The app needs only the issuer. Everything else stands here.',
    clause: 'oidc-discovery#4',
  },
} satisfies Annotations
