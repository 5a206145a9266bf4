import type { Json } from '#protocol/jwt.ts'
import type { AuthorizationConfig } from './types.ts'

/** Which claims a scope asks for (OpenID Connect Core 5.4). */
const byScope: Readonly<Record<string, readonly string[]>> = {
  profile: ['name', 'given_name', 'family_name', 'preferred_username', 'picture', 'locale'],
  email: ['email', 'email_verified'],
}

/** The claims of a user that these scopes open; what is not known is left out, never null (Core 5.3.2). */
export function claimsForScope(
  config: AuthorizationConfig,
  sub: string,
  scope: readonly string[],
): Record<string, Json> {
  const user = config.users.find((known) => known.sub === sub)
  const wanted = scope.flatMap((one) => byScope[one] ?? [])
  return Object.fromEntries(Object.entries(user?.claims ?? {}).filter(([name]) => wanted.includes(name)))
}

/** All claims that this server can give, for its metadata. */
export const claimsSupported: readonly string[] = [
  'sub',
  'iss',
  'auth_time',
  ...Object.values(byScope).flat(),
]
