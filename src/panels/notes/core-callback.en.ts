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
  error: {
    what: 'Why there is no code: a fixed word for programs.',
    why: 'An answer has a code or an error, never both.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=access_denied': {
    what: 'Lina, or the server, said no.',
    why: 'The app must accept this and may ask again later.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=invalid_request': {
    what: 'A parameter is missing, wrong, or stands there twice.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=invalid_scope': {
    what: 'The scope is unknown, badly written, or not allowed.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=unauthorized_client': {
    what: 'This app may not use this flow.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=unsupported_response_type': {
    what: 'The server does not know this response_type, or does not offer it.',
    clause: 'rfc6749#4.1.2.1',
  },
  'error=login_required': {
    what: 'Lina must log in first, but the app said: show no page.',
    clause: 'oidc-core#3.1.2.6',
  },
  'error=consent_required': {
    what: 'Lina must agree first, but the app said: show no page.',
    clause: 'oidc-core#3.1.2.6',
  },
  'error=request_not_supported': {
    what: 'The server does not read requests inside a JWT.',
    clause: 'oidc-core#3.1.2.6',
  },
  'error=request_uri_not_supported': {
    what: 'The server does not fetch requests from an address.',
    clause: 'oidc-core#3.1.2.6',
  },
  error_description: {
    what: 'The error in words, for developers.',
    why: 'Not for Lina: an app shows its own text to people.',
    clause: 'rfc6749#4.1.2.1',
  },
  error_uri: {
    what: 'A web page about this error, for developers.',
    clause: 'rfc6749#4.1.2.1',
  },
} satisfies Annotations
