import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { isAbsoluteUri } from '#protocol/uri.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { type AuthorizeFacts, clientOf, knownClient, redirectUriOf } from './authorize-facts.ts'
import { matchesBy } from './redirect-match.ts'

// One that comes twice fails although its first value is right: the learner sees why.
const sent = ({ params }: AuthorizeFacts, name: string) =>
  params.once(name) ?? (params.has(name) ? '(sent more than once)' : '(none)')

/**
 * Who asks, and where the answer would go. As long as these two do not stand, nothing may be sent anywhere: the error
 * stays on a page here (RFC 6749 4.1.2.1).
 */
export const clientAndRedirect = [
  check<AuthorizeFacts, ProtocolError>(
    'CK-CLIENT-KNOWN',
    'rfc6749#4.1.2.1',
    'client_id names one registered client',
    (facts) => ({ ok: clientOf(facts) !== undefined, saw: sent(facts, 'client_id') }),
    () => onPage('The client_id of this link is not registered here.', 'rfc6749#4.1.2.1'),
  ),
  check<AuthorizeFacts, ProtocolError>(
    'CK-REDIRECT-EXACT',
    'rfc9700#4.1.3',
    'redirect_uri equals a registered one, character by character',
    (facts) => {
      const requested = redirectUriOf(facts)
      const mode = facts.deps.switches['CK-REDIRECT-EXACT']
      const registered = knownClient(facts).redirect_uris
      return {
        ok:
          requested !== undefined &&
          isAbsoluteUri(requested) &&
          registered.some((uri) => matchesBy(mode, uri, requested)),
        saw: sent(facts, 'redirect_uri'),
        wanted: registered.join(' or '),
      }
    },
    () => onPage('The redirect_uri of this link is not registered for this app.', 'rfc6749#3.1.2.4'),
  ),
]
