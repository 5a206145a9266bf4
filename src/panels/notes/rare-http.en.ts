import type { Annotations } from './annotation.ts'

/** Methods of calls that no login makes. */
export const rareMethods = {
  DELETE: {
    what: 'A request to remove what is at the address.',
    why: 'It needs another right than reading.',
    clause: 'rfc9110#9.3.5',
  },
  OPTIONS: {
    what: 'The browser asks whether a script may send the real request.',
    clause: 'fetch#http-cors-protocol',
  },
} satisfies Annotations

/** Status codes of what went wrong, and of redirects that a careful server does not use after a form. */
export const rareStatuses = {
  307: {
    what: 'Go to Location with the same method and body.',
    why: 'After a login form this sends the password to the next site.',
    clause: 'rfc9700#4.12',
  },
  400: {
    what: 'Bad Request: the request breaks a rule.',
    why: 'The body says which: JSON for an app, a page for a person.',
    clause: 'rfc9110#15.5.1',
  },
  401: {
    what: 'Unauthorized: the proof is missing or not good.',
    why: 'Get a good token, then ask again. 403 is different: the token is good.',
    clause: 'rfc9110#15.5.2',
  },
  403: {
    what: 'Forbidden: understood, but not allowed.',
    why: 'Sending the same again does not help.',
    clause: 'rfc9110#15.5.4',
  },
  404: { what: 'Not Found: nothing is at this address.', clause: 'rfc9110#15.5.5' },
  421: {
    what: 'Misdirected Request: nobody here speaks for this host name.',
    why: 'Look at the host in the address: a letter may be wrong.',
    clause: 'rfc9110#15.5.20',
  },
  500: { what: 'Internal Server Error: the server failed, whatever was asked.', clause: 'rfc9110#15.6.1' },
  503: {
    what: 'Service Unavailable: the server cannot answer now.',
    why: 'It says nothing about the request. The app may try later.',
    clause: 'rfc9110#15.6.4',
  },
  413: { what: 'Content Too Large: the body is longer than the server takes.', clause: 'rfc9110#15.5.14' },
  405: {
    what: 'Method Not Allowed: use another method here.',
    why: '/token takes only POST: a code must not stand in a URL.',
    clause: 'rfc9110#15.5.6',
  },
} satisfies Annotations
