import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { kindOf, type RegistrationFacts, said } from './facts.ts'
import { textsOf, usesOf } from './metadata.ts'
import { isRegistrable, isWebAddress } from './redirects.ts'

/** Where answers may go, later (RFC 7591 2, RFC 6749 3.1.2, OpenID Connect Registration 2). */
export const addresses = [
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-REDIRECT-PRESENT',
    'rfc7591#2',
    'who gets answers through the browser says where',
    (facts) => {
      if (usesOf(said(facts)).responses.length === 0) return 'skipped'
      return textsOf(said(facts), 'redirect_uris').length > 0
    },
    () => asJson('invalid_redirect_uri', 'redirect_uris is missing', 'rfc7591#3.2.2'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-REDIRECT',
    'rfc7591#2',
    'each redirect URI is complete, without a fragment, and safe enough for what goes there',
    (facts) => {
      const bad = textsOf(said(facts), 'redirect_uris').filter((uri) => !isRegistrable(uri, kindOf(facts)))
      return { ok: bad.length === 0, saw: bad.join(' ') }
    },
    () =>
      asJson(
        'invalid_redirect_uri',
        'use https, the own machine, or a scheme of the app with a dot; no fragment',
        'rfc7591#3.2.2',
      ),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-POST-LOGOUT',
    'oidc-rpinitiated#3.1',
    'each post_logout_redirect_uri is complete and safe',
    (facts) =>
      textsOf(said(facts), 'post_logout_redirect_uris').every((uri) =>
        isRegistrable(uri, { ...kindOf(facts), frontTokens: false }),
      ),
    () =>
      asJson('invalid_client_metadata', 'one of post_logout_redirect_uris is not usable', 'rfc7591#3.2.2'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-LOGIN-URI',
    'oidc-registration#2',
    'initiate_login_uri is an https address',
    (facts) => {
      const { initiate_login_uri: uri } = said(facts)
      return uri === undefined ? 'skipped' : isWebAddress(String(uri)) && String(uri).startsWith('https:')
    },
    () => asJson('invalid_client_metadata', 'initiate_login_uri has to be https', 'rfc7591#3.2.2'),
  ),
]
