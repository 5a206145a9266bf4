import { equalInConstantTime } from '#protocol/bytes.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { codeChallengeOf, isCodeVerifier } from '#protocol/pkce.ts'
import { type CodeFacts, invalidGrant, requestOf } from './code-facts.ts'

/** Whoever redeems a code is the one who asked for it (RFC 7636 4.6, RFC 9700 2.1.1). */
export const codePkce: readonly Check<CodeFacts, ProtocolError>[] = [
  check<CodeFacts, ProtocolError>(
    'CK-PKCE-DOWNGRADE',
    'rfc9700#2.1.1',
    'a verifier only comes where a challenge was stored',
    (facts) => requestOf(facts).codeChallenge !== undefined || !facts.params.has('code_verifier'),
    invalidGrant('a code_verifier without a code_challenge', 'rfc9700#4.8.2'),
  ),
  check<CodeFacts, ProtocolError>(
    'CK-PKCE-MATCH',
    'rfc7636#4.6',
    'BASE64URL(SHA256(code_verifier)) equals the stored code_challenge',
    (facts) => {
      const { codeChallenge, codeChallengeMethod } = requestOf(facts)
      if (codeChallenge === undefined) return 'skipped'
      const verifier = facts.params.get('code_verifier')
      if (verifier === undefined) return { ok: false, saw: '(no code_verifier)', wanted: codeChallenge }
      const hashed = codeChallengeMethod === 'S256' ? codeChallengeOf(verifier) : verifier
      return {
        ok: isCodeVerifier(verifier) && equalInConstantTime(hashed, codeChallenge),
        saw: hashed,
        wanted: codeChallenge,
      }
    },
    invalidGrant('code_verifier does not match the code_challenge', 'rfc7636#4.6'),
  ),
]
