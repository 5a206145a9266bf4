import type { Annotations } from './annotation.ts'

/** Header fields of requests that an ordinary message does without. */
export const rareRequestHeaders = {
  host: {
    what: 'The server that is meant.',
    why: 'One machine can serve many names.',
    clause: 'rfc9110#7.2',
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
  'content-length': { what: 'The length of the body in bytes.', clause: 'rfc9110#8.6' },
} satisfies Annotations

/** Header fields of answers, and attributes of cookies, that an ordinary login does without. */
export const rareResponseHeaders = {
  'www-authenticate': {
    what: 'What kind of proof the server wants.',
    why: 'For a bad access token, the error code stands here and not in the body.',
    clause: 'rfc6750#3',
  },
  'access-control-allow-headers': {
    what: 'Which headers other sites’ scripts may send.',
    clause: 'fetch#http-cors-protocol',
  },
  'access-control-allow-methods': {
    what: 'Which methods other sites’ scripts may use.',
    clause: 'fetch#http-cors-protocol',
  },
  allow: { what: 'The methods that work at this address.', clause: 'rfc9110#10.2.1' },
  date: { what: 'When the server made this answer.', clause: 'rfc9110#6.6.1' },
  vary: { what: 'Parts of the request that can change this answer.', clause: 'rfc9110#12.5.5' },
  'x-content-type-options': {
    what: 'nosniff: the browser must believe Content-Type.',
    why: 'So text is never run as a script by mistake.',
    clause: 'fetch#x-content-type-options-header',
  },
  'set-cookie/samesite': {
    what: 'Whether it goes along when another site causes the request.',
    clause: 'rfc10017#6.1.3.2',
  },
  'set-cookie/domain': {
    what: 'For which hosts it is.',
    why: 'Left out, it is for this host only, which is safest.',
    clause: 'rfc6265#4.1.2.3',
  },
} satisfies Annotations
