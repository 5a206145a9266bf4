import type { Annotations } from './annotation.ts'

/** What the form to /token can have, where it is not a code that is changed. */
export const rareTokenForm = {
  grant_type: {
    what: 'What the app brings to get tokens.',
    why: 'One endpoint serves several flows: this word says which.',
    clause: 'rfc6749#4.1.3',
  },
  client_secret: {
    what: 'The password of an app that runs on a server.',
    why: 'A public client has none. One inside a phone app could be taken out.',
    clause: 'rfc6749#2.3.1',
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
