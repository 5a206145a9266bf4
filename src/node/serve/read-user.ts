import type { Json } from '#protocol/jwt.ts'
import type { User } from '#servers/authorization/types.ts'
import { objectOf, textOf } from './read-fields.ts'

/** At most 255 ASCII characters (OpenID Connect Core 2). */
const subject = [/^[\x20-\x7e]{1,255}$/, 'has to be 1 to 255 ASCII characters'] as const

/** One of `users`: { sub, username, password, claims? }. */
export function readUser(value: Json): User {
  const entry = objectOf(value)
  return {
    sub: textOf(entry, 'sub', subject),
    username: textOf(entry, 'username'),
    password: textOf(entry, 'password'),
    claims: entry.claims === undefined ? {} : objectOf(entry.claims),
  }
}
