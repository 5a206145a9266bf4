import type { AuthorizationStore } from './store.ts'

/** Takes back every token of one permission (RFC 6749 4.1.2, RFC 7009 2.1, RFC 9700 4.14.2). */
export function revokeGrant({ accessTokens, refreshTokens }: AuthorizationStore, grant: string): void {
  for (const tokens of [accessTokens, refreshTokens] as Map<string, { grant?: string; revoked: boolean }>[]) {
    for (const [key, token] of tokens) {
      if (token.grant === grant) tokens.set(key, { ...token, revoked: true })
    }
  }
}
