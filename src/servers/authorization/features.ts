import type { AuthorizationConfig } from './types.ts'

/** What a server may offer beyond the code flow with its ID token. Each one adds to the metadata what belongs to it. */
export const everyFeature = [
  'refresh_token',
  'client_credentials',
  'password',
  'device',
  'token_exchange',
  'revocation',
  'introspection',
  'jwt_access_tokens',
  'dpop',
  /** Answers with an ID token or an access token from /authorize (OpenID Connect Core 3.2, 3.3). */
  'front_tokens',
  /** `response_type=token`, which RFC 9700 2.1.2 advises against. */
  'implicit_token',
  'form_post',
  'jarm',
  'claims',
  'request_object',
  'par',
  'rar',
  'resource',
  'logout',
  'registration',
] as const

/** All but the one that RFC 9700 2.1.2 advises against and OAuth 2.1 drops. */
export const todaysFeatures: readonly Feature[] = everyFeature.filter((one) => one !== 'implicit_token')

export type Feature = (typeof everyFeature)[number]

/** Whether this server offers something. */
export function offers({ features }: Pick<AuthorizationConfig, 'features'>, feature: Feature): boolean {
  return features?.includes(feature) ?? false
}
