import type { Annotations } from './annotation.ts'

/** An answer of /authorize without a code. */
export const callbackErrors = {
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

/** An answer of /token without tokens. */
export const tokenErrors = {
  error: {
    what: 'Why there are no tokens: a fixed word for programs.',
    clause: 'rfc6749#5.2',
  },
  'error=invalid_request': {
    what: 'A parameter is missing, wrong, or stands there twice.',
    clause: 'rfc6749#5.2',
  },
  'error=invalid_client': {
    what: 'The app is unknown, or could not prove who it is.',
    why: 'The only token error that may be a 401.',
    clause: 'rfc6749#5.2',
  },
  'error=invalid_grant': {
    what: 'The code is wrong, old, used, or made for another app.',
    why: 'A wrong verifier or redirect_uri gives it too.',
    clause: 'rfc6749#5.2',
  },
  'error=unauthorized_client': {
    what: 'This app may not use this grant type.',
    clause: 'rfc6749#5.2',
  },
  'error=unsupported_grant_type': {
    what: 'The server does not offer this grant type.',
    clause: 'rfc6749#5.2',
  },
  'error=invalid_scope': {
    what: 'The scope is unknown, badly written, or more than was granted.',
    clause: 'rfc6749#5.2',
  },
  error_uri: {
    what: 'A web page about this error, for developers.',
    clause: 'rfc6749#5.2',
  },
} satisfies Annotations
