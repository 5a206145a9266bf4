import type { Shelf } from './annotation.ts'
import { rareAuthorize } from './rare-authorize.en.ts'
import { rareDiscovery } from './rare-discovery.en.ts'
import { callbackErrors, tokenErrors } from './rare-errors.en.ts'
import { rareRequestHeaders, rareResponseHeaders } from './rare-headers.en.ts'
import { rareMethods, rareStatuses } from './rare-http.en.ts'
import { rareTokenForm } from './rare-token.en.ts'

/** What a login that goes well does without: errors, and what a learner, or another app, adds. */
export const shelves: readonly Shelf[] = [
  { part: 'method', notes: rareMethods },
  { part: 'status', notes: rareStatuses },
  { part: 'header', leg: 'request', notes: rareRequestHeaders },
  { part: 'header', leg: 'response', notes: rareResponseHeaders },
  { part: 'query', leg: 'response', notes: callbackErrors },
  { part: 'query', at: /^callback |\/callback$/, notes: callbackErrors },
  { part: 'query', notes: rareAuthorize },
  { part: 'form', at: /^token |\/token$/, notes: rareTokenForm },
  { part: 'form', at: /^authorize /, notes: rareAuthorize },
  { part: 'json', notes: { ...tokenErrors, ...rareDiscovery } },
]
