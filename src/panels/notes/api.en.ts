import type { Annotations } from './annotation.ts'

export const apiStatuses = {
  204: { what: 'No Content: it is done, and there is nothing to tell.', clause: 'rfc9110#15.3.5' },
  401: {
    what: 'Unauthorized: the access token is missing or not good.',
    why: 'The app can get a new one with its refresh token and try again.',
    clause: 'rfc6750#3.1',
  },
  403: {
    what: 'Forbidden: the token is good, but does not allow this.',
    why: 'A new token of the same kind would not help.',
    clause: 'rfc6750#3.1',
  },
} satisfies Annotations

/** The addresses of the API, by the end of the path. */
export const apiEndpoints = {
  '/photos': {
    what: 'Lina’s photos, at SkyAlbum’s API.',
    why: 'The API asks for an access token, never for a password.',
    clause: 'rfc6749#7',
  },
  '/7': { what: 'One of Lina’s photos.', clause: 'rfc6749#7' },
  '/66': {
    what: 'A photo of Mallory’s.',
    why: 'A number in an address is easy to change: the API must ask whose photo it is, each time.',
    clause: 'rfc6750#3.1',
  },
  '/usage': {
    what: 'Numbers for PaperKite as a company: no user is in them.',
    clause: 'rfc6749#4.4',
  },
} satisfies Annotations

export const apiQuery = {
  album: { what: 'Which album is wanted.' },
  day: { what: 'Which day is wanted.' },
} satisfies Annotations

/** What the API answers. */
export const apiAnswers = {
  album: { what: 'The album that was asked for.' },
  photos: {
    what: 'The photos: the reason for the whole walk.',
    why: 'The app got them without Lina’s password.',
  },
  day: { what: 'The day that the numbers are about.' },
  prints: { what: 'How many photos PaperKite has printed that day.' },
  error: { what: 'Why the API refused: a fixed word for programs.', clause: 'rfc6750#3.1' },
  'error=invalid_token': {
    what: 'The token is unknown, too old, taken back, or made for another API.',
    clause: 'rfc6750#3.1',
  },
  'error=insufficient_scope': {
    what: 'The token is good, but its scope does not allow this.',
    clause: 'rfc6750#3.1',
  },
  'error=not_found': { what: 'There is no such thing, or it is not Lina’s.', clause: 'rfc9110#15.5.5' },
  error_description: { what: 'The error in words, for developers.', clause: 'rfc6750#3' },
} satisfies Annotations
