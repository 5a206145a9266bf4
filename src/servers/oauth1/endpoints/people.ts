import { sure } from '#protocol/assert.ts'
import { equalInConstantTime } from '#protocol/bytes.ts'
import type { Consumer, OAuth1Deps, OAuth1User } from '#servers/oauth1/types.ts'

/** The consumer with this key; an exception where no check has made sure of it. */
export function consumerOf({ config }: OAuth1Deps, key: string): Consumer {
  return sure(
    config.consumers.find(({ consumer_key }) => consumer_key === key),
    'consumer',
  )
}

/** The user with this `sub`; an exception where nobody has logged in under it. */
export function userOf({ config }: OAuth1Deps, sub: string): OAuth1User {
  return sure(
    config.users.find((user) => user.sub === sub),
    'user',
  )
}

/** The user of a name and password; one that nobody has and a wrong password take the same way. */
export function userByPassword(
  { config }: OAuth1Deps,
  username: string | undefined,
  password: string | undefined,
): OAuth1User | undefined {
  const user = config.users.find((known) => known.username === username)
  const right = equalInConstantTime(password ?? '', user?.password ?? '')
  return user && right ? user : undefined
}
