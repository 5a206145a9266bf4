import type { Json } from '#protocol/jwt.ts'
import type { AuthorizationConfig } from './types.ts'

/** Which claims a scope asks for (OpenID Connect Core 5.4). */
const byScope: Readonly<Record<string, readonly string[]>> = {
  profile: ['name', 'given_name', 'family_name', 'preferred_username', 'picture', 'locale'],
  email: ['email', 'email_verified'],
  address: ['address'],
  phone: ['phone_number', 'phone_number_verified'],
}

/** Claims that a token has of its own: no entry of a user may stand in their place (RFC 7519 4.1, Core 2). */
const ofTheToken = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'nonce',
  'acr',
  'amr',
  'azp',
  'auth_time',
]

/** The claims of a user that these scopes open; what is not known is left out, never null (Core 5.3.2). */
export function claimsForScope(
  config: AuthorizationConfig,
  sub: string,
  scope: readonly string[],
  /** Single claims that were asked for by name (Core 5.5). */
  named: readonly string[] = [],
): Record<string, Json> {
  const user = config.users.find((known) => known.sub === sub)
  const wanted = [
    ...scope.flatMap((one) => (Object.hasOwn(byScope, one) ? (byScope[one] ?? []) : [])),
    ...named.filter((one) => !ofTheToken.includes(one) && !one.endsWith('_hash')),
  ]
  return Object.fromEntries(Object.entries(user?.claims ?? {}).filter(([name]) => wanted.includes(name)))
}

/** All claims that this server can give, for its metadata. */
export function claimsSupported({ scopes }: Pick<AuthorizationConfig, 'scopes'>): readonly string[] {
  return [
    'sub',
    'iss',
    'auth_time',
    ...Object.entries(byScope).flatMap(([scope, names]) => (scopes.includes(scope) ? names : [])),
  ]
}
