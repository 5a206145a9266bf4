import type { Annotations } from './annotation.ts'

/** What goes through the browser on the way to SkyAlbum ID. */
export const oauth1Front = {
  oauth_token: {
    what: 'The request token: which request Lina is asked about.',
    why: 'Everyone may read it here. Its secret stays at PaperKite.',
    clause: 'rfc5849#2.2',
  },
  oauth_callback: {
    what: 'Where Lina is sent after she decided, in the edition of 2007.',
    why: 'Nothing signs it: anybody can write such a link. Version 1.0a ignores it here.',
    clause: 'rfc5849#2.2',
  },
  username: {
    what: 'The name that Lina typed into SkyAlbum ID’s page.',
    why: 'PaperKite never sees it: the form goes to SkyAlbum ID.',
    clause: 'rfc5849#2.2',
  },
  password: {
    what: 'The password that Lina typed into SkyAlbum ID’s page.',
    why: 'Only SkyAlbum ID may see it. This is the reason why OAuth exists.',
    clause: 'rfc5849#1',
  },
  csrf: {
    what: 'A secret value that SkyAlbum ID hid in its own page.',
    why: 'Another site does not know it, so it cannot send this form for Lina.',
    clause: 'rfc5849#4.13',
  },
  decision: {
    what: 'What Lina pressed: allow or deny.',
    why: 'The request token is worth something only after she allowed it.',
    clause: 'rfc5849#2.2',
  },
} satisfies Annotations

/** What goes through the browser on the way back. */
export const oauth1Back = {
  oauth_token: {
    what: 'The request token, sent back.',
    why: 'PaperKite compares it with the one that this browser began with.',
    clause: 'rfc5849#2.2',
  },
  oauth_verifier: {
    what: 'A value that shows: this browser comes from the permission page.',
    why: 'New in 1.0a. Without it, Mallory could finish a request that Lina approved.',
    clause: 'rfc5849#2.2',
  },
} satisfies Annotations
