import { type Check, check } from '#protocol/check.ts'
import { valueOf } from '#protocol/pairs.ts'
import { type CallbackFacts, callbackOnce, issIsRight, noError } from './callback-checks.ts'

/** A callback that another site's page posted: only a cookie with SameSite=None comes along. */
interface FormCallbackFacts extends CallbackFacts {
  /** Whether the cookie of the transaction arrived. */
  cookieCame: boolean
}

type Row = Check<FormCallbackFacts, string>

/** OAuth 2.0 Form Post Response Mode 2, OpenID Connect Core 3.2.2.8, with `iss` (RFC 9207 2.4). */
export const formCallbackChecks: readonly Row[] = [
  callbackOnce,
  check<FormCallbackFacts, string>(
    'CK-FORM-STATE',
    'rfc6749#10.12',
    'the cookie of this login came along, and state equals the one kept under it',
    ({ cookieCame, state, params }) => {
      const saw = valueOf(params, 'state') ?? '(none)'
      return cookieCame
        ? { ok: state !== undefined && saw === state, saw, wanted: state ?? '(no login was started)' }
        : { ok: false, saw: 'no cookie', wanted: 'the cookie of this login' }
    },
    ({ cookieCame }) =>
      cookieCame
        ? 'This answer does not belong to a login that was started here.'
        : 'The browser did not send the cookie of this login.',
  ),
  issIsRight,
  noError,
  check<FormCallbackFacts, string>(
    'CK-IDT-CAME',
    'oidc-core#3.2.2.5',
    'the answer carries an ID token',
    ({ params }) => Boolean(valueOf(params, 'id_token')),
    () => 'The answer carried no ID token.',
  ),
]
