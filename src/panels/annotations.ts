import type { Edit } from '#network/edit.ts'
import type { Annotation, Annotations } from './annotation.ts'
import { abilities } from './annotations-abilities.en.ts'
import { authorize } from './annotations-authorize.en.ts'
import { authorizeMore } from './annotations-authorize-more.en.ts'
import { bodyHeaders } from './annotations-body-headers.en.ts'
import { callback } from './annotations-callback.en.ts'
import { discovery } from './annotations-discovery.en.ts'
import { endpoints, methods, statuses } from './annotations-http.en.ts'
import { idToken } from './annotations-id-token.en.ts'
import { jwks } from './annotations-jwks.en.ts'
import { bodies, cookies, pages } from './annotations-pages.en.ts'
import { profile } from './annotations-profile.en.ts'
import { requestHeaders } from './annotations-request-headers.en.ts'
import { responseHeaders } from './annotations-response-headers.en.ts'
import { tokenForm } from './annotations-token.en.ts'
import { tokenAnswer } from './annotations-token-answer.en.ts'

/** Where a part stands. `name` is '' for method, status and url; a member deep in JSON may be named by its path. */
export interface Place {
  leg: Edit['leg']
  part: Edit['part']
  name: string
  /** The flow's id of the message: `token`. */
  message: string
  value: string
}

interface Shelf {
  part: Edit['part']
  leg?: Edit['leg']
  /** Only for this message; the shelves of a message stand before those for any. */
  message?: string
  notes: Annotations
}

/** All notes, by where they hold. The first shelf that has the name answers. */
export const shelves: readonly Shelf[] = [
  { part: 'method', notes: methods },
  { part: 'status', notes: statuses },
  { part: 'url', notes: endpoints },
  { part: 'header', leg: 'request', notes: { ...requestHeaders, ...bodyHeaders } },
  { part: 'header', leg: 'response', notes: { ...responseHeaders, ...bodyHeaders } },
  { part: 'body', leg: 'response', notes: bodies },
  { part: 'cookie', notes: cookies },
  { part: 'query', leg: 'response', notes: callback },
  { part: 'query', message: 'callback', notes: callback },
  { part: 'query', notes: { ...pages, ...authorizeMore, ...authorize } },
  { part: 'form', message: 'token', notes: tokenForm },
  { part: 'form', message: 'authorize', notes: { ...authorizeMore, ...authorize } },
  { part: 'form', notes: pages },
  { part: 'json', message: 'userinfo', notes: profile },
  { part: 'json', message: 'jwks', notes: jwks },
  { part: 'json', message: 'token', notes: tokenAnswer },
  { part: 'json', notes: { ...jwks, ...abilities, ...discovery, ...tokenAnswer } },
  { part: 'claim', notes: { ...profile, ...idToken } },
]

/** What a part of a message is and why it is there, or undefined for a part that nobody has described. */
export function explain({ leg, part, name, message, value }: Place): Annotation | undefined {
  const wanted = keyOf(part, name, value)
  for (const shelf of shelves) {
    if (shelf.part !== part || (shelf.leg ?? leg) !== leg || (shelf.message ?? message) !== message) continue
    const found = noteOf(shelf.notes, `${wanted}=${value}`) ?? noteOf(shelf.notes, wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Names come from the wire, and a learner may type any: `constructor` must not find what Object has. */
function noteOf(notes: Annotations, key: string): Annotation | undefined {
  return Object.hasOwn(notes, key) ? notes[key] : undefined
}

function keyOf(part: Place['part'], name: string, value: string): string {
  if (part === 'method' || part === 'status') return value
  if (part === 'url') return /\/[^/?#]*(?=[?#]|$)/.exec(value)?.[0] ?? ''
  if (part === 'header') return name.toLowerCase()
  // `header.alg` of a token, `keys.0.kid` of a key set: the last name is the one with a meaning.
  if (part === 'claim') return name.replace(/^header\./, '')
  return part === 'json' ? (name.split(/[.[\]]+/).findLast((step) => /\D/.test(step)) ?? name) : name
}
