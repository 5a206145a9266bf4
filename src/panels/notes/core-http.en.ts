import type { Annotations } from './annotation.ts'

/** By the method itself. */
export const methods = {
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
} satisfies Annotations

/** By the status code itself. */
export const statuses = {
  200: { what: 'OK: the answer is in the body.', clause: 'rfc9110#15.3.1' },
  303: {
    what: 'See Other: go to Location, always with GET.',
    why: 'After a form, 307 would send the typed password on to the next address. 303 never does.',
    clause: 'rfc9700#4.12',
  },
  302: {
    what: 'Found: go to Location.',
    why: 'Good after a GET. After a form, 303 is clearer.',
    clause: 'rfc9110#15.4.3',
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
