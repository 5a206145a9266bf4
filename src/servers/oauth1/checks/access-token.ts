import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { problem } from '#servers/oauth1/refusals.ts'
import type { TemporaryCredentials } from '#servers/oauth1/store.ts'
import { oauth, type SignedFacts } from './facts.ts'
import { protocolParameters } from './protocol-parameters.ts'
import { knownConsumer, signature } from './signature.ts'

type Facts = SignedFacts<TemporaryCredentials>

/** Exchanging temporary credentials (RFC 5849 2.3). The token is looked at first: without its secret nothing verifies. */
export const accessTokenChecks = [
  ...protocolParameters(['oauth_token']),
  knownConsumer,
  check<Facts, ProtocolError>(
    'CK-O1-TOKEN',
    'rfc5849#3.2',
    'oauth_token is a request of this app, not too old and not denied',
    ({ credentials, params, deps }) => ({
      ok:
        credentials !== undefined &&
        credentials.consumerKey === oauth(params, 'oauth_consumer_key') &&
        credentials.state !== 'denied' &&
        deps.now < credentials.createdAt + deps.config.lifetimes.temporary,
      saw: oauth(params, 'oauth_token') ?? '(none)',
    }),
    ({ credentials, params }) => {
      const ours = credentials?.consumerKey === oauth(params, 'oauth_consumer_key')
      if (!ours) return problem(401, 'token_rejected', 'rfc5849#3.2')
      const code = credentials?.state === 'denied' ? 'permission_denied' : 'token_expired'
      return problem(401, code, 'rfc5849#3.2')
    },
  ),
  check<Facts, ProtocolError>(
    'CK-TEMP-USED',
    'rfc5849#2.3',
    'these temporary credentials were not exchanged before',
    ({ credentials }) => credentials?.state !== 'used',
    () => problem(401, 'token_used', 'rfc5849#2.3'),
  ),
  ...signature,
  check<Facts, ProtocolError>(
    'CK-O1-APPROVED',
    'rfc5849#2.3',
    'the user has allowed it',
    ({ credentials }) => credentials?.state === 'approved' || credentials?.state === 'used',
    () => problem(401, 'permission_unknown', 'rfc5849#3.2'),
  ),
  check<Facts, ProtocolError>(
    'CK-VERIFIER-1A',
    'rfc5849#2.3',
    'oauth_verifier is the one that the user brought back',
    ({ credentials, params }) => {
      const verifier = oauth(params, 'oauth_verifier')
      const wanted = credentials?.verifier
      return {
        ok: verifier !== undefined && wanted !== undefined && equalInConstantTime(verifier, wanted),
        saw: verifier ?? '(none)',
      }
    },
    ({ params }) =>
      oauth(params, 'oauth_verifier') === undefined
        ? problem(400, 'parameter_absent', 'rfc5849#3.2', { oauth_parameters_absent: 'oauth_verifier' })
        : problem(401, 'verifier_invalid', 'rfc5849#3.2'),
  ),
]
