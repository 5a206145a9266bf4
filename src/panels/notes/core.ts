import type { Shelf } from './annotation.ts'
import { abilities } from './core-abilities.en.ts'
import { authorize } from './core-authorize.en.ts'
import { bodyHeaders } from './core-body-headers.en.ts'
import { callback } from './core-callback.en.ts'
import { cookieAttributes } from './core-cookie-attributes.en.ts'
import { discovery } from './core-discovery.en.ts'
import { endpoints, methods, statuses } from './core-http.en.ts'
import { idToken } from './core-id-token.en.ts'
import { jwks } from './core-jwks.en.ts'
import { bodies, cookies, pages, sentBodies } from './core-pages.en.ts'
import { profile } from './core-profile.en.ts'
import { requestHeaders } from './core-request-headers.en.ts'
import { responseHeaders } from './core-response-headers.en.ts'
import { tokenForm } from './core-token.en.ts'
import { tokenAnswer } from './core-token-answer.en.ts'

/** A login by code with PKCE, and what every exchange has. */
export const shelves: readonly Shelf[] = [
  { part: 'method', notes: methods },
  { part: 'status', notes: statuses },
  { part: 'url', notes: endpoints },
  { part: 'header', leg: 'request', notes: { ...requestHeaders, ...bodyHeaders } },
  { part: 'header', leg: 'response', notes: { ...responseHeaders, ...bodyHeaders, ...cookieAttributes } },
  { part: 'body', leg: 'request', notes: sentBodies },
  { part: 'body', leg: 'response', notes: bodies },
  { part: 'cookie', notes: cookies },
  { part: 'query', leg: 'response', notes: callback },
  { part: 'query', at: /^callback |\/callback$/, notes: callback },
  { part: 'query', notes: { ...pages, ...authorize } },
  { part: 'form', at: /^token |\/token$/, notes: tokenForm },
  { part: 'form', at: /^authorize /, notes: authorize },
  { part: 'form', notes: pages },
  { part: 'json', at: /^userinfo /, notes: profile },
  { part: 'json', at: /^jwks /, notes: jwks },
  { part: 'json', at: /^token |\/token$/, notes: tokenAnswer },
  { part: 'json', notes: { ...jwks, ...abilities, ...discovery, ...tokenAnswer } },
  { part: 'claim', notes: { ...profile, ...idToken } },
]
