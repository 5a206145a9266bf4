import type { Annotations } from './annotation.ts'

/** Header fields that stand in both directions. */
export const bodyHeaders = {
  'content-type': {
    what: 'The format of the body.',
    why: 'The reader must know it. Guessing is how text turns into a script.',
    clause: 'rfc9110#8.3',
  },
  'content-type=application/x-www-form-urlencoded': {
    what: 'A form: names and values, written as in a URL.',
    why: 'Web pages send forms like this. /token takes no other format.',
    clause: 'rfc6749#B',
  },
  'content-type=application/json': {
    what: 'JSON: names and values for programs.',
    why: 'The app reads it only if it says that it is JSON.',
    clause: 'rfc6749#5.1',
  },
  'content-type=text/html; charset=utf-8': {
    what: 'A web page, for people.',
    why: 'The browser shows it. No app reads anything out of it.',
    clause: 'rfc9110#8.3',
  },
} satisfies Annotations
