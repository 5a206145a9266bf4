import type { Annotations } from './annotation.ts'

/** What an app brings to /token where it brings no code. */
export const grantForms = {
  'grant_type=client_credentials': {
    what: '“I ask for myself.” No user is part of this.',
    why: 'The proof of the app is all that the server gets.',
    clause: 'rfc6749#4.4.2',
  },
  'grant_type=password': {
    what: '“I bring the user’s password.”',
    why: 'The app has seen it. Modern servers refuse this grant.',
    clause: 'rfc9700#2.4',
  },
  'grant_type=refresh_token': {
    what: '“I bring a refresh token.”',
    why: 'New tokens without Lina: she is asleep, and need not be asked again.',
    clause: 'rfc6749#6',
  },
  username: {
    what: 'The name that Lina typed into the app.',
    why: 'Into the app, not into SkyAlbum ID’s page: that is the mistake of this grant.',
    clause: 'rfc6749#4.3.2',
  },
  password: {
    what: 'Lina’s password, in the hands of an app.',
    why: 'The app can keep it, lose it, and use it for everything that Lina may do.',
    clause: 'rfc9700#2.4',
  },
  refresh_token: {
    what: 'A long-lived token for getting new access tokens.',
    why: 'SkyAlbum ID takes it once and sends a new one. A copy is noticed.',
    clause: 'rfc9700#4.14.2',
  },
  client_id: {
    what: 'The public name of the app.',
    why: 'Anybody can write it here: without a secret it proves nothing.',
    clause: 'rfc6749#3.2.1',
  },
  scope: {
    what: 'What the app asks for, as a list of words.',
    why: 'The server gives no more than this app is registered for.',
    clause: 'rfc6749#3.3',
  },
} satisfies Annotations

/** What a refresh asks for. */
export const refreshForms = {
  scope: {
    what: 'The part of the permission that the new access token shall have.',
    why: 'Never more than Lina allowed. Without openid in it no second ID token comes.',
    clause: 'rfc6749#6',
  },
} satisfies Annotations

/** What a refresh brings. */
export const refreshAnswers = {
  refresh_token: {
    what: 'The next refresh token. The one before is used up.',
    why: 'If that one comes again, somebody has a copy, and all of them are taken back.',
    clause: 'rfc9700#4.14.2',
  },
} satisfies Annotations

/** What comes back. */
export const grantAnswers = {
  access_token: {
    what: 'The key for the API.',
    why: 'The app does not read it. It only sends it on.',
    clause: 'rfc6749#5.1',
  },
  'error=invalid_grant': {
    what: 'What the app brought is wrong, old, used, or made for another app.',
    why: 'The server does not say which: an attacker learns nothing.',
    clause: 'rfc6749#5.2',
  },
  'error=unsupported_grant_type': {
    what: 'The server does not offer this grant type.',
    why: 'For the password grant this is the right answer today.',
    clause: 'rfc6749#5.2',
  },
} satisfies Annotations
