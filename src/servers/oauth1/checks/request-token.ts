import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { problem } from '#servers/oauth1/refusals.ts'
import { isOf2007 } from '#servers/oauth1/types.ts'
import { isCallback } from './callback.ts'
import { oauth, type SignedFacts } from './facts.ts'
import { protocolParameters } from './protocol-parameters.ts'
import { knownConsumer, signature } from './signature.ts'

/** Asking for temporary credentials (RFC 5849 2.1). */
export const requestTokenChecks = [
  ...protocolParameters(),
  check<SignedFacts, ProtocolError>(
    'CK-O1-NO-TOKEN',
    'rfc5849#2.1',
    'no oauth_token yet, or an empty one',
    ({ params }) => oauth(params, 'oauth_token') === undefined,
    () => problem(400, 'parameter_rejected', 'rfc5849#3.2', { oauth_parameters_rejected: 'oauth_token' }),
  ),
  check<SignedFacts, ProtocolError>(
    'CK-O1-CALLBACK',
    'rfc5849#2.1',
    'oauth_callback is an absolute address, or oob',
    ({ params, deps }) => {
      if (isOf2007(deps)) return 'skipped' // the 2007 edition asked for it at the next step, unsigned
      const callback = oauth(params, 'oauth_callback')
      return { ok: callback !== undefined && isCallback(callback), saw: callback ?? '(none)' }
    },
    ({ params }) =>
      oauth(params, 'oauth_callback') === undefined
        ? problem(400, 'parameter_absent', 'rfc5849#3.2', { oauth_parameters_absent: 'oauth_callback' })
        : problem(400, 'parameter_rejected', 'rfc5849#2.1', { oauth_parameters_rejected: 'oauth_callback' }),
  ),
  knownConsumer,
  ...signature,
]
