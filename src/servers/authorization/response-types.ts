import { offers } from './features.ts'
import type { AuthorizationConfig } from './types.ts'

/** The response types that this server supports, words sorted (OpenID Connect Core 3, RFC 6749 3.1.1). */
export function responseTypesOf(config: Pick<AuthorizationConfig, 'features'>): string[] {
  return [
    'code',
    ...(offers(config, 'front_tokens')
      ? ['id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token']
      : []),
    ...(offers(config, 'implicit_token') ? ['token'] : []),
  ]
}
