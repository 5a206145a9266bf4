import type { Annotations } from './annotation.ts'

/** What the login and consent pages send. No standard names these fields: they are SkyAlbum ID's own. */
export const pages = {
  username: {
    what: 'The name that Lina typed into SkyAlbum ID’s page.',
    why: 'PaperKite never sees it: the form goes to SkyAlbum ID.',
    clause: 'rfc6749#3.1',
  },
  password: {
    what: 'The password that Lina typed into SkyAlbum ID’s page.',
    why: 'Only SkyAlbum ID may see it. This is the reason why OAuth exists.',
    clause: 'rfc6749#1',
  },
  csrf: {
    what: 'A secret value that SkyAlbum ID hid in its own page.',
    why: 'Another site does not know it, so it cannot send this form for Lina.',
    clause: 'rfc6749#10.12',
  },
  txn: {
    what: 'Says which open request this page belongs to.',
    why: 'Lina may have several logins open at once.',
    clause: 'rfc6749#3.1',
  },
  decision: {
    what: 'What Lina pressed: allow or deny.',
    why: 'The server may give a code only after she agreed.',
    clause: 'rfc6749#4.1.1',
  },
} satisfies Annotations

/** The cookies of SkyAlbum ID in Lina's browser. */
export const cookies = {
  as_session: {
    what: 'Says that Lina is logged in at SkyAlbum ID.',
    why: 'With it the next login needs no password: single sign-on.',
    clause: 'oidc-core#3.1.2.3',
  },
  as_interaction: {
    what: 'Ties the login and consent pages to this browser.',
    why: 'A link copied to another browser cannot finish this request.',
    clause: 'rfc6749#10.12',
  },
} satisfies Annotations

/** A body of a request that is no form. */
export const sentBodies = {
  '': {
    what: 'A body that is not called a form.',
    why: 'A server reads only the format that it knows. It must not guess.',
    clause: 'rfc9110#8.3',
  },
} satisfies Annotations

/** A body that is neither a form nor JSON has no name. */
export const bodies = {
  action: {
    what: 'Where the form in this page goes.',
    why: 'The page says it, so the browser sends it there, with the hidden fields.',
    clause: 'rfc9110#9.3.3',
  },
  '': {
    what: 'What a person gets to read: a page, or a line of text.',
    why: 'Pages of SkyAlbum ID work without scripts. “User’s screen” shows them.',
  },
} satisfies Annotations
