import { type Check, check } from '#protocol/check.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'

export interface CallbackFacts {
  /** The parameters of the answer, from wherever they came: query, form body. */
  params: readonly Pair[]
  /** The state that this app made for this browser; undefined where it started no login. */
  state: string | undefined
  /** The server that the app sent the user to. */
  issuer: string
  /** Whether its metadata promises `iss` in every answer (RFC 9207 3). */
  promisesIss: boolean
}

type Row = Check<CallbackFacts, string>

export const callbackOnce: Row = check(
  'CK-CALLBACK-ONCE',
  'rfc6749#3.1',
  'no parameter of the answer comes twice',
  ({ params }) => new Set(params.map(([name]) => name)).size === params.length,
  () => 'The answer carried a parameter twice.',
)

const stateIsOurs: Row = check(
  'CK-STATE',
  'rfc6749#10.12',
  'state equals the one that this app made',
  ({ state, params }) => ({
    ok: state !== undefined && valueOf(params, 'state') === state,
    saw: valueOf(params, 'state') ?? '(none)',
    wanted: state ?? '(no login was started)',
  }),
  () => 'This answer does not belong to a login that was started here.',
)

export const issIsRight: Row = check(
  'CK-ISS-RFC9207',
  'rfc9207#2.4',
  'iss is the server that the app sent Lina to',
  ({ issuer, promisesIss, params }) => {
    const iss = valueOf(params, 'iss')
    return {
      ok: iss === issuer || (iss === undefined && !promisesIss),
      saw: iss ?? '(none)',
      wanted: issuer,
    }
  },
  () => 'The answer comes from another server.',
)

export const noError: Row = check(
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
)

const codeCame: Row = check(
  'CK-CODE-CAME',
  'rfc6749#4.1.2',
  'the answer carries a code',
  ({ params }) => Boolean(valueOf(params, 'code')),
  () => 'The answer carried no code.',
)

/** The app judges the answer before it uses anything in it; the server can check none of this (RFC 6749 10.12, RFC 9207 2.4). */
export const codeCallbackChecks: readonly Row[] = [callbackOnce, stateIsOurs, issIsRight, noError, codeCame]
