import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type Pair, valueOf } from '#protocol/pairs.ts'
import { onPage } from '#servers/oauth1/refusals.ts'
import type { LoginSession, TemporaryCredentials, Visit } from '#servers/oauth1/store.ts'
import type { OAuth1User } from '#servers/oauth1/types.ts'

/** What the checks of the pages look at. */
export interface PageFacts {
  /** Query of a GET, form of a POST. */
  pairs: readonly Pair[]
  temporary: TemporaryCredentials | undefined
  visit?: Visit | undefined
  session?: LoginSession | undefined
  user?: OAuth1User | undefined
  /** For how many seconds no password may be tried. */
  wait?: number
}

/** The value of a name that stands there exactly once. */
export function once(pairs: readonly Pair[], name: string): string | undefined {
  const values = pairs.filter(([key]) => key === name)
  return values.length === 1 ? values[0]?.[1] : undefined
}

/** A request that can still be decided; anything else ends on a page (RFC 5849 2.2, 4.15). */
export const openTemporary = check<PageFacts, ProtocolError>(
  'CK-O1-AUTHORIZE-TOKEN',
  'rfc5849#2.2',
  'oauth_token is a request of an app that is still open',
  ({ temporary, pairs }) => ({
    ok: temporary !== undefined,
    saw: valueOf(pairs, 'oauth_token') ?? '(none)',
  }),
  () =>
    onPage('This request is unknown, too old or already answered. Start again in the app.', 'rfc5849#2.2'),
)

/** A page of ours belongs to the browser that opened the link. */
export const ownVisit = check<PageFacts, ProtocolError>(
  'CK-INTERACTION',
  'rfc5849#4.13',
  'this browser opened this request',
  ({ visit }) => visit !== undefined,
  () => onPage('This page was opened in another browser. Start again in the app.', 'rfc5849#4.13'),
)

/** A form that another site made the browser send lacks the value that only our own page contains. */
export const ownForm = check<PageFacts, ProtocolError>(
  'CK-LOGIN-CSRF',
  'rfc5849#4.13',
  'the form carries the anti-CSRF value of our own page',
  ({ visit, pairs }) => visit !== undefined && equalInConstantTime(once(pairs, 'csrf') ?? '', visit.csrf),
  () => onPage('This form did not come from our own page.', 'rfc5849#4.13', 403),
)

/** RFC 5849 leaves passwords to the server; the rule on guessing is the one of its successor. */
export const seldom = check<PageFacts, ProtocolError>(
  'CK-LOGIN-TRIES',
  'rfc6749#10.10',
  'not too many wrong passwords were typed',
  ({ wait = 0 }) => wait === 0,
  () => onPage('Too many wrong passwords.', 'rfc6749#10.10', 429),
)

export const rightPassword = check<PageFacts, ProtocolError>(
  'CK-USER-AUTH',
  'rfc5849#2.2',
  'user name and password belong together',
  ({ user }) => user !== undefined,
  () => onPage('User name or password is wrong.', 'rfc5849#2.2', 200),
)

export const loggedIn = check<PageFacts, ProtocolError>(
  'CK-LOGGED-IN',
  'rfc5849#2.2',
  'the user has logged in',
  ({ session }) => session !== undefined,
  () => onPage('Please log in first. Start again in the app.', 'rfc5849#2.2', 403),
)

export const decided = check<PageFacts, ProtocolError>(
  'CK-DECISION',
  'rfc5849#2.2',
  'the form says allow or deny',
  ({ pairs }) => ['allow', 'deny'].includes(once(pairs, 'decision') ?? ''),
  () => onPage('The form came without a decision.', 'rfc5849#2.2'),
)

/** Not an error of anybody: Deny is an answer too, and it travels to the app. */
export const consented = check<PageFacts, ProtocolError>(
  'CK-CONSENT',
  'rfc5849#2.2',
  'the user pressed Allow',
  ({ pairs }) => once(pairs, 'decision') === 'allow',
  () => ({
    error: 'permission_denied',
    description: 'the user did not allow it',
    status: 303,
    delivery: 'redirect',
    clause: 'rfc5849#2.2',
  }),
)
