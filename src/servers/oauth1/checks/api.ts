import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { problem } from '#servers/oauth1/refusals.ts'
import type { TokenCredentials } from '#servers/oauth1/store.ts'
import { oauth, type SignedFacts } from './facts.ts'
import { protocolParameters } from './protocol-parameters.ts'
import { knownConsumer, signature } from './signature.ts'

/** A signed call of the API (RFC 5849 3.2). */
export const apiChecks = [
  ...protocolParameters(['oauth_token']),
  knownConsumer,
  check<SignedFacts<TokenCredentials>, ProtocolError>(
    'CK-O1-TOKEN',
    'rfc5849#3.2',
    'oauth_token is an access token of this app, not a request token, and not revoked',
    ({ credentials, params }) => ({
      ok:
        credentials !== undefined &&
        credentials.consumerKey === oauth(params, 'oauth_consumer_key') &&
        !credentials.revoked,
      saw: oauth(params, 'oauth_token') ?? '(none)',
    }),
    ({ credentials }) =>
      problem(401, credentials?.revoked ? 'token_revoked' : 'token_rejected', 'rfc5849#3.2'),
  ),
  ...signature,
]
