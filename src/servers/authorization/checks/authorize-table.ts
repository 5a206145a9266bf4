import type { Check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Opened } from '#servers/authorization/carried.ts'
import { offers } from '#servers/authorization/features.ts'
import { claimsRequest } from './authorize-claims.ts'
import { clientAndRedirect } from './authorize-client.ts'
import { requestContent } from './authorize-content.ts'
import { detailsRequest } from './authorize-details.ts'
import { dpopRequest } from './authorize-dpop.ts'
import { type AuthorizeFacts, responseTypeOf } from './authorize-facts.ts'
import { frontChannel } from './authorize-front.ts'
import { hintRequest } from './authorize-hint.ts'
import { pkceRequest } from './authorize-pkce.ts'
import { requestShape } from './authorize-request.ts'
import { resourceRequest } from './authorize-resource.ts'
import { carriedPolicy } from './carried-policy.ts'

type Table = readonly Check<AuthorizeFacts, ProtocolError>[]

/**
 * The checks of one request, in the order that decides between a page and a redirect: first who asks and where to, then
 * everything else. Rules of an extension stand in the table only where the request uses it.
 */
export function authorizeTable(request: Opened): Table {
  const { params, deps } = request.facts
  const { config, switches } = deps
  const codeOnly = responseTypeOf(params).join(' ') === 'code'
  const where = (applies: boolean, table: Table): Table => (applies ? table : [])
  return [
    ...clientAndRedirect,
    ...requestShape,
    ...carriedPolicy(request),
    ...where(
      !codeOnly && (params.has('response_type') || switches['CK-RESPONSE-TYPE'] === 'off'),
      frontChannel,
    ),
    ...pkceRequest,
    ...requestContent,
    ...where(params.has('id_token_hint'), hintRequest),
    ...where(params.has('claims') && offers(config, 'claims'), claimsRequest),
    ...where(params.has('resource') && offers(config, 'resource'), resourceRequest),
    ...where(params.has('dpop_jkt') && offers(config, 'dpop'), dpopRequest),
    ...where(params.has('authorization_details') && offers(config, 'rar'), detailsRequest),
  ]
}
