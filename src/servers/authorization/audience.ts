import type { AuthorizationConfig } from './types.ts'

type Config = Pick<AuthorizationConfig, 'issuer' | 'apis'>

/**
 * Who may accept a token (RFC 9700 2.3, RFC 8707 2.2): the resources that were asked for. Where none was named, the APIs
 * whose scopes it has, and this server for userinfo. A token whose scopes open nothing anywhere may be shown to every
 * server of the house, and each of them misses its scope.
 */
export function audienceOf(config: Config, scope: readonly string[], resource?: readonly string[]): string[] {
  if (resource !== undefined && resource.length > 0) return [...resource]
  const { issuer, apis = [] } = config
  const open = apis.filter(({ scopes }) => scopes.some((one) => scope.includes(one)))
  const named = [...(scope.includes('openid') ? [issuer] : []), ...open.map((api) => api.resource)]
  return named.length > 0 ? named : [issuer, ...apis.map((api) => api.resource)]
}
