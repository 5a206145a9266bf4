import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect } from '#servers/authorization/refusals.ts'
import { responseTypesOf } from '#servers/authorization/response-types.ts'
import { type AuthorizeFacts, knownClient, responseTypeOf, wordsOf } from './authorize-facts.ts'
import { isModeUsable } from './response-mode.ts'

/** Other ways to say what is wanted. By the time of these checks one that we do take has been unpacked (carried.ts). */
const carriers = ['request', 'request_uri', 'registration']

const sorted = (text: string | undefined) => wordsOf(text).sort().join(' ')

/** What the server supports; OAuth 2.1 has no response with an access token in it. */
function supportedTypes({ deps }: AuthorizeFacts): string[] {
  const all = responseTypesOf(deps.config)
  if (deps.switches['CK-RESPONSE-TYPE'] !== 'no-token') return all
  return all.filter((type) => !wordsOf(type).includes('token'))
}

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
      const supported = supportedTypes(facts)
      const allowed = knownClient(facts).response_types.map(sorted)
      return {
        ok: supported.includes(asked) && allowed.includes(asked),
        saw: facts.params.get('response_type') ?? '(none)',
        wanted: allowed.filter((type) => supported.includes(type)).join(' or '),
      }
    },
    (facts) => {
      const asked = facts.params.get('response_type')
      if (asked === undefined)
        return byRedirect('invalid_request', 'response_type is missing', 'rfc6749#4.1.2.1')
      return supportedTypes(facts).includes(sorted(asked))
        ? byRedirect('unauthorized_client', 'this client may not use this response_type', 'rfc6749#4.1.2.1')
        : byRedirect('unsupported_response_type', 'this response_type is not supported', 'rfc6749#4.1.2.1')
    },
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-RESPONSE-MODE',
    'oauth-multiple-response-types#2.1',
    'response_mode is one that this server offers, and no token would travel in a query',
    isModeUsable,
    () =>
      byRedirect(
        'invalid_request',
        'this response_mode is not supported with this response_type',
        'oauth-multiple-response-types#5',
      ),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-REQUEST-OBJECT',
    'oidc-core#6.1',
    'no request object of a kind that this server does not take',
    ({ params }) => !carriers.some((name) => params.has(name)),
    ({ params }) => {
      if (params.has('request') && params.has('request_uri'))
        return byRedirect('invalid_request', 'request and request_uri exclude each other', 'rfc9101#5')
      const name = carriers.find((known) => params.has(known)) ?? 'request'
      return byRedirect(`${name}_not_supported`, `${name} is not supported`, 'oidc-core#3.1.2.6')
    },
  ),
]

/** The last word on a response type that is none of the ordinary ones, also where a lesson takes them all. */
export const responseWords = check<AuthorizeFacts, ProtocolError>(
  'CK-RESPONSE-WORDS',
  'rfc6749#3.1.1',
  'response_type consists of words that have an answer',
  ({ params, deps }) => {
    const words = responseTypesOf(deps.config).flatMap(wordsOf)
    const asked = responseTypeOf(params)
    return asked.length > 0 && asked.every((word, at) => words.includes(word) && asked.indexOf(word) === at)
  },
  () => byRedirect('unsupported_response_type', 'this response_type is not supported', 'rfc6749#4.1.2.1'),
)
