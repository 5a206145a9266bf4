import type { Annotations } from './annotation.ts'

/** What a browser, or the page's own script, says about a request. */
export const browserHeaders = {
  'x-paperkite': {
    what: 'A header that the studio’s own page sets.',
    why: 'A form of another site cannot set it. So Mallory’s page cannot use Lina’s cookie.',
    clause: 'rfc10017#6.1.3.3',
  },
  'if-none-match': {
    what: 'Which version of the page the browser has already.',
    why: 'The server need not send it again. It answers 304: what you have is still good.',
    clause: 'rfc9110#13.1.2',
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

/** What the studio says about its page. */
export const pageHeaders = {
  etag: {
    what: 'The version of this page. The browser keeps it with the page.',
    why: 'The next time it only asks if this version is still good.',
    clause: 'rfc9110#8.8.3',
  },
  'cache-control=no-cache': {
    what: 'Keep the page, but ask each time if it is still good.',
    why: 'It is the same for everybody, so a copy of it tells nothing.',
    clause: 'rfc9111#5.2.2.4',
  },
} satisfies Annotations
