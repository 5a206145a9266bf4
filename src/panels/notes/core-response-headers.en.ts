import type { Annotations } from './annotation.ts'

/** Header fields of answers, by their names in lower case. */
export const responseHeaders = {
  location: {
    what: 'Where the browser must go next.',
    why: 'A redirect: the server sends a message to another party through the browser.',
    clause: 'rfc9110#10.2.2',
  },
  'set-cookie': {
    what: 'A value that the browser keeps for this server.',
    why: 'HttpOnly: no script reads it. Secure: only over HTTPS. SameSite: limits other sites.',
    clause: 'rfc6265#4.1',
  },
  'cache-control': {
    what: 'Who may keep a copy of this answer, and how long.',
    why: 'Public documents may be kept. Answers with tokens may not: they say no-store.',
    clause: 'rfc9111#5.2',
  },
  'cache-control=no-store': {
    what: 'No cache may keep a copy of this answer.',
    why: 'Tokens, codes and Lina’s pages must not stay anywhere on the way.',
    clause: 'rfc9111#5.2.2.5',
  },
  pragma: {
    what: 'The same for very old caches.',
    why: 'RFC 6749 still asks for it when the answer carries tokens.',
    clause: 'rfc6749#5.1',
  },
  'referrer-policy': {
    what: 'Which address the next request may tell.',
    why: 'no-referrer: a code in the URL does not leak to the next site.',
    clause: 'rfc9700#4.2.4',
  },
  'content-security-policy': {
    what: 'What this page may load, and who may show it.',
    why: 'No frame: another page cannot hide the Allow button under its own picture.',
    clause: 'rfc9700#4.16',
  },
  'x-frame-options': {
    what: 'Who may show this page inside a frame.',
    why: 'DENY: nobody. The older form of frame-ancestors, for older browsers.',
    clause: 'rfc9700#4.16',
  },
  'access-control-allow-origin': {
    what: 'Which other sites’ scripts may read this answer.',
    why: 'Apps in a browser need it. /authorize never has it.',
    clause: 'fetch#http-cors-protocol',
  },
  'access-control-expose-headers': {
    what: 'Which headers of this answer other sites’ scripts may read.',
    clause: 'fetch#http-cors-protocol',
  },
} satisfies Annotations
