import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { byRedirect, onPage } from '#servers/authorization/refusals.ts'
import {
  type AuthorizeFacts,
  knownClient,
  redirectUriOf,
  responseTypeOf,
  wordsOf,
} from './authorize-facts.ts'

const byLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:[/?]|$)/

/** Whether no http address can be read on the way to it (OpenID Connect Core 3.2.2.1). */
function staysPrivate(facts: AuthorizeFacts): boolean {
  const uri = redirectUriOf(facts) ?? ''
  if (!/^http:/i.test(uri)) return true
  return knownClient(facts).application_type === 'native' && byLoopback.test(uri)
}

/** What a request must bring when tokens come back through the browser (OpenID Connect Core 3.2.2.1, 3.3.2). */
export const frontChannel = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-REDIRECT-HTTPS',
    'oidc-core#3.2.2.1',
    'tokens go to an https address, or to the own machine of a native app',
    (facts) => ({ ok: staysPrivate(facts), saw: redirectUriOf(facts) ?? '', wanted: 'https' }),
    () => onPage('The redirect_uri of this link is not safe enough for tokens.', 'rfc6749#3.1.2.4'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-SCOPE-OPENID',
    'oauth-multiple-response-types#3',
    'an ID token needs the scope openid',
    ({ params }) =>
      responseTypeOf(params).includes('id_token')
        ? wordsOf(params.get('scope')).includes('openid')
        : 'skipped',
    () => byRedirect('invalid_request', 'id_token needs the scope openid', 'oidc-core#3.2.2.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-NONCE-PRESENT',
    'oidc-core#3.2.2.1',
    'an ID token from here needs a nonce',
    ({ params }) => (responseTypeOf(params).includes('id_token') ? params.has('nonce') : 'skipped'),
    () => byRedirect('invalid_request', 'nonce is required', 'oidc-core#3.2.2.1'),
  ),
]
