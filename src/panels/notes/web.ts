import type { Shelf } from './annotation.ts'
import { appCookies } from './web-cookies.en.ts'
import { appEndpoints } from './web-endpoints.en.ts'
import { formAnswer, formRequest, fragmentAnswer } from './web-form-post.en.ts'
import { browserHeaders, pageHeaders } from './web-headers.en.ts'
import { studioAnswers, studioQuery, studioStatuses } from './web-studio.en.ts'

/** Web apps: their cookies and pages, answers in a form, calls of a page to its own server. */
export const shelves: readonly Shelf[] = [
  { part: 'url', notes: appEndpoints },
  { part: 'cookie', notes: appCookies },
  { part: 'header', leg: 'request', notes: browserHeaders },
  { part: 'header', leg: 'response', at: / \/app$/, notes: pageHeaders },
  { part: 'query', at: /\/(?:login|import|authorize)$/, notes: formRequest },
  { part: 'query', leg: 'response', notes: fragmentAnswer },
  { part: 'form', leg: 'response', notes: formAnswer },
  { part: 'form', at: /\/callback$/, notes: formAnswer },
  { part: 'query', at: / \/bff\//, notes: studioQuery },
  { part: 'status', at: / \/(?:app$|bff\/|api\/)/, notes: studioStatuses },
  { part: 'json', at: / \/(?:bff|api)\//, notes: studioAnswers },
]
