import type { Annotations } from './annotation.ts'

/** The answer of /authorize, which travels back to the app in a URL. */
export const callback = {
  code: {
    what: 'The authorization code: works once and only for a short time.',
    why: 'Many can read it on this way. Without the verifier it is worth nothing.',
    clause: 'rfc6749#4.1.2',
  },
  state: {
    what: 'The value of the request, unchanged.',
    why: 'The server only sends it back. The app must compare it.',
    clause: 'rfc6749#4.1.2',
  },
  iss: {
    what: 'The server that gives this answer.',
    why: 'The app compares it, so it never sends the code to a wrong server.',
    clause: 'rfc9207#2',
  },
} satisfies Annotations
