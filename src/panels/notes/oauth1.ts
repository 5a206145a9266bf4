import type { Shelf } from './annotation.ts'
import { oauth1Answers } from './oauth1-answers.en.ts'
import { oauth1Back, oauth1Front } from './oauth1-front.en.ts'
import { oauth1Cookies, oauth1Endpoints, oauth1Headers } from './oauth1-http.en.ts'
import { oauth1Problems } from './oauth1-problems.en.ts'
import { accessCall, authorizationPieces, requestCall } from './oauth1-signed.en.ts'

const challenge = Object.fromEntries(
  Object.entries(oauth1Problems).map(([name, note]) => [`www-authenticate/${name}`, note]),
)

/** The same parameters in an address or a form (RFC 5849 3.5.2, 3.5.3). */
const elsewhere = Object.fromEntries(
  Object.entries(authorizationPieces).map(([name, note]) => [name.replace('authorization/', ''), note]),
)

/** OAuth 1.0a: signed requests, two pairs of token and secret, a verifier. */
export const shelves: readonly Shelf[] = [
  { part: 'url', notes: oauth1Endpoints },
  { part: 'cookie', notes: oauth1Cookies },
  { part: 'header', leg: 'request', at: /\/request_token$/, notes: requestCall },
  { part: 'header', leg: 'request', at: /\/access_token$/, notes: accessCall },
  { part: 'header', leg: 'request', notes: authorizationPieces },
  { part: 'header', leg: 'response', notes: { ...oauth1Headers, ...challenge } },
  {
    part: 'form',
    leg: 'response',
    at: /\/request_token$/,
    notes: { ...oauth1Problems, ...oauth1Answers.request },
  },
  {
    part: 'form',
    leg: 'response',
    at: /\/(?:access_token|v1\/.*)$/,
    notes: { ...oauth1Problems, ...oauth1Answers.access },
  },
  { part: 'form', notes: oauth1Front },
  { part: 'query', leg: 'response', at: /\/authorize$/, notes: { ...oauth1Problems, ...oauth1Back } },
  { part: 'query', at: /\/(?:oauth1\/\w+|import)$/, notes: oauth1Front },
  { part: 'query', notes: { ...oauth1Problems, ...oauth1Back } },
  { part: 'query', leg: 'request', notes: elsewhere },
]
