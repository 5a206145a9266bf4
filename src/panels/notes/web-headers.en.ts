import type { Annotations } from './annotation.ts'

/** What a browser, or the page's own script, says about a request. */
export const browserHeaders = {
  'x-paperkite': {
    what: 'A header that the studio’s own page sets.',
    why: 'A form of another site cannot set it. So Mallory’s page cannot use Lina’s cookie.',
    clause: 'rfc10017#6.1.3.3',
  },
  'origin=null': {
    what: 'The page does not tell its site.',
    why: 'SkyAlbum ID’s pages tell nothing about themselves, so that no code leaks.',
    clause: 'fetch#origin-header',
  },
  'sec-fetch-site=same-origin': {
    what: 'A page of this very server sent this.',
    clause: 'fetch-metadata#sec-fetch-site-header',
  },
  'sec-fetch-site=same-site': {
    what: 'A page of a neighbour sent this: another host of the same site.',
    why: 'SameSite cookies come along. That is why they alone do not stop CSRF.',
    clause: 'fetch-metadata#sec-fetch-site-header',
  },
  'sec-fetch-site=cross-site': {
    what: 'A page of another site sent this.',
    why: 'The server can refuse it, unless it expects visitors from there.',
    clause: 'fetch-metadata#sec-fetch-site-header',
  },
  'sec-fetch-site=none': {
    what: 'No page sent this: Lina typed the address or used a bookmark.',
    clause: 'fetch-metadata#sec-fetch-site-header',
  },
  'sec-fetch-mode=cors': {
    what: 'A script of a page sent this, to read the answer.',
    clause: 'fetch-metadata#sec-fetch-mode-header',
  },
  'sec-fetch-dest=empty': {
    what: 'The answer is for a script, not for the screen.',
    clause: 'fetch-metadata#sec-fetch-dest-header',
  },
} satisfies Annotations
