import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { challenge } from '#servers/resource/refusals.ts'

/** One token, in one place (RFC 6750 2, 3.1). */
export const present = [
  check<CallFacts, ProtocolError>(
    'CK-AT-PRESENT',
    'rfc6750#2.1',
    'an access token comes in the Authorization header',
    ({ credentials }) => credentials.found > 0,
    () => challenge(401, '', '', 'rfc6750#3.1'),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-FORMAT',
    'rfc6750#3.1',
    'it is one well-formed token, and there is no second one',
    ({ credentials }) => credentials.token !== undefined,
    () => challenge(400, 'invalid_request', 'malformed or repeated credentials', 'rfc6750#3.1'),
  ),
]
