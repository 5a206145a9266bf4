import { queryOf } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'
import type { NativeAppConfig, NativeAppState } from './state.ts'

export interface CallbackFacts {
  config: NativeAppConfig
  app: NativeAppState
  params: readonly Pair[]
}

/** The facts of a link that came back from the browser. */
export function callbackFacts(config: NativeAppConfig, app: NativeAppState, url: string): CallbackFacts {
  return { config, app, params: queryOf(url) }
}

/** The app judges the answer before it uses anything in it; the server can check none of this (RFC 6749 10.12, RFC 9207 2.4). */
export const callbackChecks = [
  check<CallbackFacts, string>(
    'CK-CALLBACK-ONCE',
    'rfc6749#3.1',
    'no parameter of the answer comes twice',
    ({ params }) => new Set(params.map(([name]) => name)).size === params.length,
    () => 'The answer carried a parameter twice.',
  ),
  check<CallbackFacts, string>(
    'CK-STATE',
    'rfc6749#10.12',
    'state equals the one that this app made',
    ({ app, params }) => ({
      // An answer is taken once: after the code has come, the same state is somebody's copy.
      ok:
        app.code === undefined &&
        app.transaction !== undefined &&
        valueOf(params, 'state') === app.transaction.state,
      saw: valueOf(params, 'state') ?? '(none)',
      wanted: app.transaction?.state ?? '(no login was started)',
    }),
    () => 'This answer does not belong to a login that was started here.',
  ),
  check<CallbackFacts, string>(
    'CK-ISS-RFC9207',
    'rfc9207#2.4',
    'iss is the server that the app sent Lina to',
    ({ config, app, params }) => {
      const promised = app.metadata?.authorization_response_iss_parameter_supported === true
      const iss = valueOf(params, 'iss')
      return {
        ok: iss === config.issuer || (iss === undefined && !promised),
        saw: iss ?? '(none)',
        wanted: config.issuer,
      }
    },
    () => 'The answer comes from another server.',
  ),
  check<CallbackFacts, string>(
    'CK-AUTHZ-ERROR',
    'rfc6749#4.1.2.1',
    'the answer is not an error',
    ({ params }) => ({
      ok: valueOf(params, 'error') === undefined,
      saw: valueOf(params, 'error') ?? 'no error',
    }),
    ({ params }) =>
      valueOf(params, 'error') === 'access_denied'
        ? 'The login was not allowed.'
        : 'The server answered with an error.',
  ),
  check<CallbackFacts, string>(
    'CK-CODE-CAME',
    'rfc6749#4.1.2',
    'the answer carries a code',
    ({ params }) => Boolean(valueOf(params, 'code')),
    () => 'The answer carried no code.',
  ),
]
