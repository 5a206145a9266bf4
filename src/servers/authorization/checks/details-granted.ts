import { narrows, parseDetails } from '#protocol/authorization-details.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { Details, DetailsBefore } from '#servers/authorization/part-token.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { detailsRequest } from './authorize-details.ts'
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

/** The rules of /authorize, whose refusals travel as JSON here: a device has no address to be sent back to. */
const asRequest = detailsRequest.map(
  (row): Check<TokenFacts, ProtocolError> => ({
    ...row,
    refuse: (facts) => {
      const { error, description, clause } = row.refuse(facts)
      return asJson(error, description, clause)
    },
  }),
)

/** `authorization_details` at the token endpoint, and where a device asks for its codes (RFC 9396 3, 6). */
export const tokenDetails: Details = {
  asked,
  rules: (facts, given) => (named(facts) === undefined ? [] : [form, detailsGranted(given)]),
  requestRules: (facts) => (named(facts) === undefined ? [] : asRequest),
}
