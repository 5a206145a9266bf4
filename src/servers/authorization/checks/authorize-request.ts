import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import { type AuthorizeFacts, knownClient, wordsOf } from './authorize-facts.ts'

const responseTypes = ['code']
const responseModes = ['query', 'fragment']

const sorted = (text: string | undefined) => wordsOf(text).sort().join(' ')

/** The shape of the request: each parameter once, a response that we know how to give. Errors travel by redirect. */
export const requestShape = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-PARAMS-ONCE',
    'rfc6749#3.1',
    'no parameter is sent twice',
    ({ params }) => ({
      ok: params.repeated().length === 0,
      saw: params.repeated().join(', ') || 'each once',
    }),
    ({ params }) =>
      byRedirect('invalid_request', `sent more than once: ${params.repeated().join(', ')}`, 'rfc6749#3.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RESPONSE-TYPE',
    'rfc6749#3.1.1',
    'response_type is supported, and this client may use it',
    (facts) => {
      const asked = sorted(facts.params.get('response_type'))
      const allowed = knownClient(facts).response_types.map(sorted)
      return {
        ok: responseTypes.includes(asked) && allowed.includes(asked),
        saw: facts.params.get('response_type') ?? '(none)',
        wanted: allowed.filter((type) => responseTypes.includes(type)).join(' or '),
      }
    },
    ({ params }) => {
      const asked = params.get('response_type')
      if (asked === undefined)
        return byRedirect('invalid_request', 'response_type is missing', 'rfc6749#4.1.2.1')
      return responseTypes.includes(sorted(asked))
        ? byRedirect('unauthorized_client', 'this client may not use this response_type', 'rfc6749#4.1.2.1')
        : byRedirect('unsupported_response_type', 'this response_type is not supported', 'rfc6749#4.1.2.1')
    },
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RESPONSE-MODE',
    'oauth-multiple-response-types#2.1',
    'response_mode is one that we offer',
    ({ params }) => !params.has('response_mode') || responseModes.includes(params.get('response_mode') ?? ''),
    () =>
      byRedirect(
        'invalid_request',
        'this response_mode is not supported',
        'oauth-multiple-response-types#2.1',
      ),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-REQUEST-OBJECT',
    'oidc-core#6.1',
    'no request object, which this server does not take',
    ({ params }) => !['request', 'request_uri', 'registration'].some((name) => params.has(name)),
    ({ params }) => {
      const name = ['request', 'request_uri', 'registration'].find((known) => params.has(known)) ?? 'request'
      return byRedirect(`${name}_not_supported`, `${name} is not supported`, 'oidc-core#3.1.2.6')
    },
  ),
]
