import type { Shelf } from './annotation.ts'
import { apiAnswers, apiEndpoints, apiQuery, apiStatuses } from './api.en.ts'
import { apiRequest, challengeParts } from './api-headers.en.ts'
import { tokenClaims } from './api-token.en.ts'

/** Calls of an API with an access token, and what such a token says of itself. */
export const shelves: readonly Shelf[] = [
  { part: 'status', at: / \/v1\//, notes: apiStatuses },
  { part: 'url', at: / \/v1\//, notes: apiEndpoints },
  { part: 'query', at: / \/v1\//, notes: apiQuery },
  { part: 'header', leg: 'request', at: / \/(?:v1|api)\/|\/userinfo$/, notes: apiRequest },
  { part: 'header', leg: 'response', notes: challengeParts },
  { part: 'json', at: / \/v1\//, notes: apiAnswers },
  { part: 'json', notes: tokenClaims },
]
