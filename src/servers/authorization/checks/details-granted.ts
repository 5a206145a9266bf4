import { narrows, parseDetails } from '#protocol/authorization-details.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Details, DetailsBefore } from '#servers/authorization/part-token.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { TokenFacts } from './client-request.ts'

const named = ({ params }: TokenFacts) => params.get('authorization_details')

/** Undefined where the request names none, or where they are malformed. */
const asked = (facts: TokenFacts) => parseDetails(named(facts) ?? '')

const form = check<TokenFacts, ProtocolError>(
  'CK-RAR-FORM',
  'rfc9396#2',
  'authorization_details is a JSON array of objects with a type',
  (facts) => asked(facts) !== undefined,
  () =>
    asJson(
      'invalid_authorization_details',
      'authorization_details is no JSON array of objects with a type',
      'rfc9396#6',
    ),
)

/** Where nothing was granted before, nothing can be had: no client here has rights in detail of its own. */
function detailsGranted<Facts extends TokenFacts>(given: (facts: Facts) => DetailsBefore = () => ({})) {
  return check<Facts, ProtocolError>(
    'CK-RAR-GRANTED',
    'rfc9396#6',
    'each detail is one that was granted, or less',
    (facts) => {
      const { authorizationDetails: granted = [] } = given(facts)
      return {
        ok: asked(facts)?.every((one) => granted.some((whole) => narrows(one, whole))) ?? false,
        saw: JSON.stringify(asked(facts)),
        wanted: JSON.stringify(granted),
      }
    },
    () =>
      asJson(
        'invalid_authorization_details',
        'authorization_details has more than what was granted',
        'rfc9396#6',
      ),
  )
}

/** `authorization_details` at the token endpoint (RFC 9396 6). */
export const tokenDetails: Details = {
  asked,
  rules: (facts, given) => (named(facts) === undefined ? [] : [form, detailsGranted(given)]),
}
