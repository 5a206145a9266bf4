import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { asJson, challenge } from '#servers/resource/refusals.ts'
import type { StepUp } from '#servers/resource/types.ts'

const wantedLogin = ({ deps, route }: CallFacts): StepUp | undefined => deps.config.stepUp?.[route.name]

/** A good token is not yet a permission: what it may do, how fresh the login is, and for whom (RFC 6750 3.1, RFC 9470 3). */
export const rights = [
  check<CallFacts, ProtocolError>(
    'CK-AT-SCOPE',
    'rfc6750#3.1',
    'its scope covers this request',
    ({ grant, route }) => ({
      ok: grant?.scope.includes(route.scope) ?? false,
      saw: grant?.scope.join(' ') || '(none)',
      wanted: route.scope,
    }),
    ({ route }) =>
      challenge(403, 'insufficient_scope', `${route.scope} is missing`, 'rfc6750#3.1', {
        scope: route.scope,
      }),
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-LOGIN',
    'rfc9470#3',
    'the login behind the token is fresh and strong enough',
    (facts) => {
      const wanted = wantedLogin(facts)
      if (wanted === undefined) return 'skipped'
      const { acrValues, maxAge } = wanted
      const { authTime, acr } = facts.grant ?? {}
      const age = authTime === undefined ? undefined : facts.deps.now - authTime
      const fresh = maxAge === undefined || (age !== undefined && age <= maxAge)
      const strong = acrValues === undefined || (acr !== undefined && acrValues.includes(acr))
      return { ok: fresh && strong, saw: `${age ?? '?'} s ago, acr ${acr ?? '(none)'}` }
    },
    (facts) => {
      const { acrValues, maxAge } = wantedLogin(facts) ?? {}
      return challenge(
        401,
        'insufficient_user_authentication',
        'Log in again, or in a stronger way',
        'rfc9470#3',
        {
          ...(acrValues === undefined ? {} : { acr_values: acrValues.join(' ') }),
          ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
        },
      )
    },
  ),
  check<CallFacts, ProtocolError>(
    'CK-AT-USER',
    'rfc9700#4.15',
    'the user behind the token may do this',
    (facts) => {
      const may = facts.route.may?.(facts)
      return may === undefined ? 'skipped' : { ok: may === 'yes', saw: facts.grant?.sub ?? '(nobody)' }
    },
    (facts) =>
      facts.route.may?.(facts) === 'no-user'
        ? asJson(403, 'forbidden', 'There is no user behind this token', 'rfc9700#4.15')
        : // Whether somebody else has such a thing is nobody's business.
          asJson(404, 'not_found', 'There is no such thing', 'rfc9110#15.5.5'),
  ),
]
