/** Scopes about a user who logs in here; they open no API (OpenID Connect Core 3.1.2.1, 5.4, 11). */
export const userScopes: readonly string[] = [
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  'offline_access',
]

/**
 * Whether a scope goes on to be used when the user has left. A login alone does not, unless `offline_access` says so and
 * was granted (OpenID Connect Core 11); rights at an API do, as plain OAuth has it (RFC 6749 1.5).
 */
export function outlastsLogin(scope: readonly string[]): boolean {
  if (!scope.includes('openid') || scope.includes('offline_access')) return true
  return scope.some((one) => !userScopes.includes(one))
}
