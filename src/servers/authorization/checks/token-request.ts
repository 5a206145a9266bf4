import { type HttpRequest, isForm } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import { authenticate, methodsUsed } from './client-auth.ts'
import type { Params } from './params.ts'

/** What the checks of /token look at, whatever the grant. */
export interface TokenFacts {
  request: HttpRequest
  params: Params
  deps: Deps
  client: Client | undefined
}

/** The facts of a token request; the client is there only when it authenticated, or is public and named itself. */
export function tokenFacts(request: HttpRequest, params: Params, deps: Deps): TokenFacts {
  return { request, params, deps, client: authenticate(request, params, deps) }
}

const grants = ['authorization_code']

/** In this order every error is determined: a wrong client wins over a wrong code (RFC 6749 3.2, 5.2). */
export const tokenRequest = [
  check<TokenFacts, ProtocolError>(
    'CK-TOKEN-METHOD',
    'rfc6749#3.2',
    'the request is a POST',
    ({ request }) => ({ ok: request.method === 'POST', saw: request.method, wanted: 'POST' }),
    () => ({ ...asJson('invalid_request', 'use POST', 'rfc6749#3.2', 405), allow: 'POST' }),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-TOKEN-FORM',
    'rfc6749#3.2',
    'the body is a form',
    ({ request }) => isForm(request),
    () => asJson('invalid_request', 'send application/x-www-form-urlencoded', 'rfc6749#3.2'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-PARAMS-ONCE',
    'rfc6749#3.2',
    'no parameter is sent twice',
    ({ params }) => ({
      ok: params.repeated().length === 0,
      saw: params.repeated().join(', ') || 'each once',
    }),
    ({ params }) =>
      asJson('invalid_request', `sent more than once: ${params.repeated().join(', ')}`, 'rfc6749#3.2'),
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
    ({ client, params }) => ({ ok: client !== undefined, saw: params.get('client_id') ?? '(in the header)' }),
    ({ request }) => {
      const usedHeader = request.headers.some(([name]) => name.toLowerCase() === 'authorization')
      return {
        ...asJson('invalid_client', 'unknown client or wrong credentials', 'rfc6749#5.2', 401),
        ...(usedHeader ? { attributes: { scheme: 'Basic' } } : {}),
      }
    },
  ),
  check<TokenFacts, ProtocolError>(
    'CK-GRANT-TYPE',
    'rfc6749#5.2',
    'grant_type is one that we offer',
    ({ params }) => ({
      ok: grants.includes(params.get('grant_type') ?? ''),
      saw: params.get('grant_type') ?? '(none)',
    }),
    ({ params }) =>
      params.has('grant_type')
        ? asJson('unsupported_grant_type', 'this grant_type is not supported', 'rfc6749#5.2')
        : asJson('invalid_request', 'grant_type is missing', 'rfc6749#5.2'),
  ),
  check<TokenFacts, ProtocolError>(
    'CK-GRANT-ALLOWED',
    'rfc6749#5.2',
    'this client may use this grant',
    ({ client, params }) => client?.grant_types.includes(params.get('grant_type') ?? '') ?? false,
    () => asJson('unauthorized_client', 'this client may not use this grant_type', 'rfc6749#5.2'),
  ),
]
