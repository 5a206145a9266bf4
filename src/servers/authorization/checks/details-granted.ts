import { type AuthorizationDetail, narrows, parseDetails } from '#protocol/authorization-details.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { JsonObject } from '#protocol/jwt.ts'
import { offers } from '#servers/authorization/features.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { TokenFacts } from './client-request.ts'

const named = ({ params, deps }: TokenFacts) =>
  offers(deps.config, 'rar') ? params.get('authorization_details') : undefined

/** The rights in detail that a token request wants; undefined where it names none, or where they are malformed. */
export function detailsAsked(facts: TokenFacts): readonly AuthorizationDetail[] | undefined {
  return parseDetails(named(facts) ?? '')
}

const form = check<TokenFacts, ProtocolError>(
  'CK-RAR-FORM',
  'rfc9396#2',
  'authorization_details is a JSON array of objects with a type',
  (facts) => detailsAsked(facts) !== undefined,
  () =>
    asJson(
      'invalid_authorization_details',
      'authorization_details is no JSON array of objects with a type',
      'rfc9396#6',
    ),
)

/**
 * The rules on `authorization_details` for this token request, none where it names none (RFC 9396 6). `given`: what was
 * granted before. Where nothing was, nothing can be had: no client here has rights in detail of its own.
 */
export function detailsTable<Facts extends TokenFacts>(
  facts: Facts,
  given: (facts: Facts) => { authorizationDetails?: readonly JsonObject[] } = () => ({}),
): readonly Check<Facts, ProtocolError>[] {
  if (named(facts) === undefined) return []
  return [
    form,
    check<Facts, ProtocolError>(
      'CK-RAR-GRANTED',
      'rfc9396#6',
      'each detail is one that was granted, or less',
      (now) => {
        const { authorizationDetails: granted = [] } = given(now)
        return {
          ok: detailsAsked(now)?.every((one) => granted.some((whole) => narrows(one, whole))) ?? false,
          saw: JSON.stringify(detailsAsked(now)),
          wanted: JSON.stringify(granted),
        }
      },
      () =>
        asJson(
          'invalid_authorization_details',
          'authorization_details has more than what was granted',
          'rfc9396#6',
        ),
    ),
  ]
}
