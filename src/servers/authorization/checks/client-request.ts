import { type HttpRequest, headers, isForm } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import type { ClauseId } from '#protocol/clauses.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { GrantPart } from '#servers/authorization/part-token.ts'
import { entryOf } from '#servers/authorization/parts-of.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import { authenticate, methodsUsed, methodUsed } from './client-auth.ts'
import type { Params } from './params.ts'

/** What the checks of an endpoint for clients look at: /token and those that authenticate like it. */
export interface TokenFacts {
  request: HttpRequest
  params: Params
  deps: Deps
  client: Client | undefined
}

/** The facts of such a request; the client is there only when it authenticated, or is public and named itself. */
export function tokenFacts(request: HttpRequest, params: Params, deps: Deps): TokenFacts {
  return { request, params, deps, client: authenticate(request, params, deps) }
}

/** The grant that a request names, if this server has it. */
export function grantOf({ params, deps }: TokenFacts): GrantPart | undefined {
  return entryOf(deps.config, 'grants', params.get('grant_type') ?? '')
}

function repeated(facts: TokenFacts): string[] {
  return facts.params.repeated(...(grantOf(facts)?.repeatable ?? []))
}

/**
 * A form from a client that shows who it is: how /token, /device_authorization, /revoke, /introspect and /par begin
 * (RFC 6749 3.2). In this order every error is determined: a wrong client wins over anything else in the form (5.2).
 */
export const clientRequest = [
  check<TokenFacts, ProtocolError>(
    'CK-TOKEN-FORM',
    'rfc6749#B',
    'the body is a form',
    ({ request }) => isForm(request),
    () => asJson('invalid_request', 'send application/x-www-form-urlencoded', 'rfc6749#B'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-PARAMS-ONCE',
    'rfc6749#3.2',
    'no parameter is sent twice',
    (facts) => ({ ok: repeated(facts).length === 0, saw: repeated(facts).join(', ') || 'each once' }),
    (facts) => asJson('invalid_request', `sent more than once: ${repeated(facts).join(', ')}`, 'rfc6749#3.2'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-CLIENT-ONE-METHOD',
    'rfc6749#2.3',
    'the client authenticates in one way only',
    ({ request, params }) => methodsUsed(request, params) <= 1,
    () => asJson('invalid_request', 'credentials in the header and in the body', 'rfc6749#2.3'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-CLIENT-AUTH',
    'rfc6749#3.2.1',
    'the client is who it says: right secret, or public and without one',
    ({ client, params, request }) => {
      const how = methodUsed(request, params)
      const id = params.get('client_id') ?? (how === 'none' ? '(no client_id)' : '(in the header)')
      return { ok: client !== undefined, saw: how === 'none' ? id : `${id}, ${how}` }
    },
    ({ request }) => invalidClient(request, 'unknown client or wrong credentials', 'rfc6749#5.2'),
  ),
  // After the secret: only the client itself is told what it registered.
  check<TokenFacts, ProtocolError>(
    'CK-CLIENT-METHOD',
    'rfc7591#2',
    'the client authenticates in the way that it registered',
    ({ request, params, client, deps }) => {
      const [saw, wanted] = [methodUsed(request, params), client?.token_endpoint_auth_method ?? 'none']
      const either = deps.config.secretEitherWay === true && saw !== 'none' && wanted !== 'none'
      return { ok: saw === wanted || either, saw, wanted }
    },
    ({ request, client }) =>
      invalidClient(request, `this client registered ${client?.token_endpoint_auth_method}`, 'rfc7591#2'),
  ),
]

/** 401; a client that tried the Authorization header is told which scheme it takes (RFC 6749 5.2). */
function invalidClient(request: HttpRequest, description: string, clause: ClauseId): ProtocolError {
  return {
    ...asJson('invalid_client', description, clause, 401),
    ...(headers(request, 'authorization').length > 0 ? { attributes: { scheme: 'Basic' } } : {}),
  }
}
