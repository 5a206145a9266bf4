import type { Annotations } from './annotation.ts'

/** Header fields of requests, by their names in lower case (RFC 9110 5.1). */
export const requestHeaders = {
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
} satisfies Annotations
