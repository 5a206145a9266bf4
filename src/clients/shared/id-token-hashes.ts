import { check, type Finding } from '#protocol/check.ts'
import { halfHash } from '#protocol/hashes.ts'
import { claim, type IdTokenFacts } from './id-token-facts.ts'

/** Left half of the hash of what came along; it may be missing only where nothing could be swapped on the way (Core 3.1.3.6). */
function compare(facts: IdTokenFacts, name: string, came: string | undefined): Finding {
  const hash = claim(facts, name)
  if (came === undefined || (hash === undefined && !facts.front)) return 'skipped'
  const wanted = halfHash(came)
  return { ok: hash === wanted, saw: String(hash ?? '(none)'), wanted }
}

export const accessTokenHash = check<IdTokenFacts, string>(
  'CK-IDT-AT-HASH',
  'oidc-core#3.1.3.8',
  'at_hash fits the access token that came along',
  (facts) => compare(facts, 'at_hash', facts.accessToken),
  () => 'The ID token and the access token do not belong together.',
)

export const codeHash = check<IdTokenFacts, string>(
  'CK-IDT-C-HASH',
  'oidc-core#3.3.2.10',
  'c_hash fits the code that came along',
  (facts) => compare(facts, 'c_hash', facts.code),
  () => 'The ID token and the code do not belong together.',
)
