import type { TokenAnswerFacts } from '#clients/shared/token-answer-checks.ts'
import { check } from '#protocol/check.ts'

/** Nobody is there, so nobody's identity can be in the answer (RFC 6749 4.4.3, OpenID Connect Core 3.1.3.3). */
export const onlyMachineTokens = check<TokenAnswerFacts, string>(
  'CK-CC-NOUSER',
  'rfc6749#4.4.3',
  'the answer is about no user: no ID token, no refresh token',
  ({ body }) => body?.id_token === undefined && body?.refresh_token === undefined,
  () => 'The answer is about a user, and there is none.',
)
