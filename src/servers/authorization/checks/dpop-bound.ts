import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asChallenge } from '#servers/authorization/refusals.ts'
import type { BearerFacts } from './bearer.ts'
import { type CodeFacts, invalidGrant, requestOf } from './code-facts.ts'

/** The key that `dpop_jkt` named at /authorize (RFC 9449 10). */
export const codeKey = check<CodeFacts, ProtocolError>(
  'CK-DPOP-JKT',
  'rfc9449#10',
  'the proof was made with the key that dpop_jkt named',
  (facts) => {
    const wanted = requestOf(facts).dpopJkt
    return { ok: facts.jkt === wanted, saw: facts.jkt ?? '(no proof)', wanted: wanted ?? '' }
  },
  invalidGrant('the code is bound to another key', 'rfc9449#10'),
)

/** A token that is bound to a key is worth nothing without it, and one that is not needs no proof (RFC 9449 7.1, 7.2). */
export const boundScheme = check<BearerFacts, ProtocolError>(
  'CK-AT-SCHEME',
  'rfc9449#7.2',
  'a token that is bound to a key comes as DPoP, any other one as Bearer',
  ({ token, credential }) => {
    const wanted = token?.jkt === undefined ? 'Bearer' : 'DPoP'
    return { ok: credential?.scheme === wanted, saw: credential?.scheme ?? '', wanted }
  },
  () => asChallenge(401, 'invalid_token', 'wrong scheme for this token', 'rfc9449#7.2'),
)
