import type { Check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Opened } from '#servers/authorization/carried.ts'
import { allOf, firstOf } from '#servers/authorization/parts-of.ts'
import { clientAndRedirect } from './authorize-client.ts'
import { requestContent } from './authorize-content.ts'
import { type AuthorizeFacts, responseTypeOf } from './authorize-facts.ts'
import { hintRequest } from './authorize-hint.ts'
import { pkceRequest } from './authorize-pkce.ts'
import { requestShape, responseWords } from './authorize-request.ts'

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
  const parts = allOf(config, 'authorize')
  return [
    ...clientAndRedirect,
    ...requestShape,
    ...parts.flatMap(({ policy }) => policy?.(request) ?? []),
    ...where(!codeOnly && (params.has('response_type') || switches['CK-RESPONSE-TYPE'] === 'off'), [
      responseWords,
      ...(firstOf(config, 'front')?.rules ?? []),
    ]),
    ...pkceRequest,
    ...requestContent,
    ...where(params.has('id_token_hint'), hintRequest),
    ...parts.flatMap(({ parameters = {} }) =>
      Object.keys(parameters).flatMap((name) => where(params.has(name), parameters[name] ?? [])),
    ),
  ]
}
