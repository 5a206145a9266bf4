import { equalInConstantTime } from '#protocol/bytes.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { Deps, User } from '#servers/authorization/types.ts'
import { triesOnUser } from '#servers/login-tries.ts'
import { type Counted, secondsToWait } from '#servers/tries.ts'
import type { TokenFacts } from './client-request.ts'
import type { Params } from './params.ts'
import { scopeCheck, scopeForUser } from './scope-request.ts'
import { detailsTable, resourceTable } from './targets.ts'

/** Five wrong passwords for one user name, then a minute's wait (RFC 6749 4.3.2). */
export const passwordTries = (params: Params): Counted => triesOnUser(params.get('username') ?? '', 5)

/** The user whose name and password these are. An unknown name costs the same comparison. */
export function userOfPassword({ config }: Deps, params: Params): User | undefined {
  const user = config.users.find(({ username }) => username === params.get('username'))
  const right = equalInConstantTime(params.get('password') ?? '', user?.password ?? '')
  return user && right ? user : undefined
}

// One text for all three: it tells neither whether the name exists, nor whether the password was right at last.
const wrong = () =>
  asJson('invalid_grant', 'user name or password is wrong, or tried too often', 'rfc6749#4.3.2')

const passwordChecks: readonly Check<TokenFacts, ProtocolError>[] = [
  check(
    'CK-ROPC-PARAMS',
    'rfc6749#4.3.2',
    'user name and password are there',
    ({ params }) => params.has('username') && params.has('password'),
    () => asJson('invalid_request', 'username or password is missing', 'rfc6749#5.2'),
  ),
  check(
    'CK-ROPC-TRIES',
    'rfc6749#4.3.2',
    'this user name was not tried wrongly too often',
    ({ deps, params }) => secondsToWait(deps, [passwordTries(params)]) === 0,
    wrong,
  ),
  check(
    'CK-USER-AUTH',
    'rfc6749#4.3.2',
    'user name and password belong together',
    ({ deps, params }) => userOfPassword(deps, params) !== undefined,
    wrong,
  ),
  scopeCheck(scopeForUser),
]

/** A user's password, typed into an app (RFC 6749 4.3). */
export function passwordTable(facts: TokenFacts): readonly Check<TokenFacts, ProtocolError>[] {
  return [...passwordChecks, ...resourceTable(facts), ...detailsTable(facts)]
}
