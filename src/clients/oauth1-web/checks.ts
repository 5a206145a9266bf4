import { type HttpResponse, isForm } from '#network/http.ts'
import { type Check, check } from '#protocol/check.ts'
import { decodeForm, type Pair, valueOf } from '#protocol/pairs.ts'

export interface Answer1Facts {
  response: HttpResponse
  fields: readonly Pair[]
  /** OAuth Core 1.0 of 2007: no confirmation, no verifier. */
  of2007: boolean
}

/** The facts of an answer of the two token endpoints. */
export function answer1Facts(response: HttpResponse, of2007 = false): Answer1Facts {
  return { response, of2007, fields: isForm(response) ? decodeForm(response.body) : [] }
}

/** RFC 5849 2.1, 2.3: a form with a token and its secret. */
export const answer1Checks: readonly Check<Answer1Facts, string>[] = [
  check(
    'CK-O1-STATUS',
    'rfc5849#3.2',
    'the server did not refuse',
    ({ response, fields }) => ({
      ok: response.status === 200,
      saw: `${response.status} ${valueOf(fields, 'oauth_problem') ?? ''}`.trim(),
      wanted: '200',
    }),
    () => 'The server refused the signed request.',
  ),
  check(
    'CK-O1-ANSWER',
    'rfc5849#2.1',
    'the answer is a form with a token and its secret',
    ({ fields }) =>
      Boolean(valueOf(fields, 'oauth_token')) && valueOf(fields, 'oauth_token_secret') !== undefined,
    () => 'The app could not read the answer.',
  ),
]

/** Only a server of 1.0a says it: one of 2007 would take a callback from anybody (advisory 2009.1). */
export const callbackConfirmed = check<Answer1Facts, string>(
  'CK-O1-CONFIRMED',
  'rfc5849#2.1',
  'the server has taken the callback: oauth_callback_confirmed=true',
  ({ fields, of2007 }) => {
    const saw = valueOf(fields, 'oauth_callback_confirmed') ?? '(none)'
    return of2007 ? 'skipped' : { ok: saw === 'true', saw, wanted: 'true' }
  },
  () => 'The server speaks an old version that is not safe.',
)

export interface Callback1Facts {
  params: readonly Pair[]
  /** The request token that this browser began with. */
  expected: string | undefined
  of2007: boolean
}

/** The user comes back (RFC 5849 2.2): is it the one who left? */
export const callback1Checks: readonly Check<Callback1Facts, string>[] = [
  check(
    'CK-CALLBACK-ONCE',
    'rfc5849#3.1',
    'no parameter of the answer comes twice',
    ({ params }) => new Set(params.map(([name]) => name)).size === params.length,
    () => 'The answer carried a parameter twice.',
  ),
  check(
    'CK-O1-SESSION',
    'rfc5849#4.13',
    'oauth_token is the one that this browser began with',
    ({ params, expected }) => ({
      ok: expected !== undefined && valueOf(params, 'oauth_token') === expected,
      saw: valueOf(params, 'oauth_token') ?? '(none)',
      wanted: expected ?? '(nothing was started)',
    }),
    () => 'This answer does not belong to a request that was started here.',
  ),
  check(
    'CK-O1-ALLOWED',
    'rfc5849#2.2',
    'the user allowed it',
    ({ params }) => ({
      ok: valueOf(params, 'oauth_problem') === undefined,
      saw: valueOf(params, 'oauth_problem') ?? 'no problem',
    }),
    () => 'It was not allowed.',
  ),
  check(
    'CK-O1-VERIFIER-CAME',
    'rfc5849#2.2',
    'the answer carries a verifier',
    ({ params, of2007 }) => (of2007 ? 'skipped' : Boolean(valueOf(params, 'oauth_verifier'))),
    () => 'The answer carried no verifier.',
  ),
]
