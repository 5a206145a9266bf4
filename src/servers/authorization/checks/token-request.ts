import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { allOf, type Parts } from '#servers/authorization/parts-of.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { clientRequest, grantOf, type TokenFacts } from './client-request.ts'

/** The grants that the token endpoint of this server takes. */
export function grantsOffered(config: Parts): string[] {
  return allOf(config, 'grants').flatMap((grants) => Object.keys(grants))
}

/** Those of them that the metadata promises. */
export function grantsAnnounced(deps: Pick<Deps, 'config' | 'switches'>): string[] {
  return allOf(deps.config, 'grants')
    .flatMap((grants) => Object.entries(grants))
    .flatMap(([name, { isAnnounced }]) => (isAnnounced?.(deps) === false ? [] : [name]))
}

const asked = ({ params }: TokenFacts) => params.get('grant_type') ?? ''

const method = check<TokenFacts, ProtocolError>(
  'CK-TOKEN-METHOD',
  'rfc6749#3.2',
  'the request is a POST',
  ({ request }) => ({ ok: request.method === 'POST', saw: request.method, wanted: 'POST' }),
  () => ({ ...asJson('invalid_request', 'use POST', 'rfc6749#3.2', 405), allow: 'POST' }),
)

const grantType = check<TokenFacts, ProtocolError>(
  'CK-GRANT-TYPE',
  'rfc6749#5.2',
  'grant_type is one that this server offers',
  (facts) => ({
    ok: grantOf(facts) !== undefined,
    saw: asked(facts) || '(none)',
  }),
  ({ params }) =>
    params.has('grant_type')
      ? asJson('unsupported_grant_type', 'this grant_type is not supported', 'rfc6749#5.2')
      : asJson('invalid_request', 'grant_type is missing', 'rfc6749#5.2'),
)

const grantAllowed = check<TokenFacts, ProtocolError>(
  'CK-GRANT-ALLOWED',
  'rfc6749#5.2',
  'this client may use this grant',
  (facts) => {
    const { client } = facts
    if (client === undefined) return false
    return grantOf(facts)?.mayUse?.(client) ?? client.grant_types.includes(asked(facts))
  },
  () => asJson('unauthorized_client', 'this client may not use this grant_type', 'rfc6749#5.2'),
)

/** How every token request begins (RFC 6749 3.2, 5.2). */
export function tokenRequest(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return [method, ...clientRequest, grantType, ...(grantOf(facts)?.rules ?? []), grantAllowed]
}
