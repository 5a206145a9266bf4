import { allOf, type Parts } from './parts-of.ts'

/** The response types that this server supports, words sorted (OpenID Connect Core 3, RFC 6749 3.1.1). */
export function responseTypesOf(config: Parts): string[] {
  return ['code', ...allOf(config, 'front').flatMap(({ types }) => types)]
}
