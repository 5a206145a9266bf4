import type { Annotations } from './annotation.ts'

/** Header fields of requests, by their names in lower case (RFC 9110 5.1). */
export const requestHeaders = {
  host: {
    what: 'The server that is meant.',
    why: 'One machine can serve many names.',
    clause: 'rfc9110#7.2',
  },
  accept: { what: 'The formats that the sender can read.', clause: 'rfc9110#12.5.1' },
  authorization: {
    what: 'The proof that the sender may ask this.',
    why: 'At /userinfo: Bearer and the access token. Never in the URL, where logs would keep it.',
    clause: 'rfc6750#2.1',
  },
  cookie: {
    what: 'What the browser keeps for this server.',
    why: 'The browser adds it by itself, also when another site sent Lina here.',
    clause: 'rfc6265#4.2',
  },
  origin: {
    what: 'The site whose page sent this.',
    why: 'null means that the page does not tell. A server can refuse other sites.',
    clause: 'fetch#origin-header',
  },
  referer: {
    what: 'The address of the page before this one.',
    why: 'It could carry a code to another site, so SkyAlbum ID turns it off.',
    clause: 'rfc9110#10.1.3',
  },
  'user-agent': { what: 'The program that sends this.', clause: 'rfc9110#10.1.5' },
  'upgrade-insecure-requests': {
    what: 'The browser would like an encrypted page.',
  },
  'sec-fetch-site': {
    what: 'How far the page that sent this is from this server.',
    why: 'Browsers write it, scripts cannot. cross-site: another site sent Lina.',
    clause: 'fetch-metadata#sec-fetch-site-header',
  },
  'sec-fetch-mode': {
    what: 'The kind of request. navigate: a page is opened.',
    why: 'A script cannot pretend to be a person who opens a page.',
    clause: 'fetch-metadata#sec-fetch-mode-header',
  },
  'sec-fetch-dest': {
    what: 'What the answer is for. document: a whole page.',
    why: 'iframe would mean that another page wants to show it inside.',
    clause: 'fetch-metadata#sec-fetch-dest-header',
  },
  'sec-fetch-user': {
    what: 'A person did this: a click or a key.',
    clause: 'fetch-metadata#sec-fetch-user-header',
  },
} satisfies Annotations
