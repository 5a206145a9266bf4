import { type Check, check } from '#protocol/check.ts'
import type { Json, JsonObject } from '#protocol/jwt.ts'
import { idTokenChecks } from './id-token-checks.ts'
import { claim, type IdTokenFacts } from './id-token-facts.ts'

/** A new ID token from a refresh, and the claims of the one that began the session. */
export interface RefreshedFacts extends IdTokenFacts {
  original: JsonObject
}

const same = (a: Json | undefined, b: Json | undefined) => JSON.stringify(a) === JSON.stringify(b)

/** A claim that has to be what it was. */
function unchanged(id: string, name: string, words: string, optional = false): Check<RefreshedFacts, string> {
  return check(
    id,
    'oidc-core#12.2',
    `${name} is the one of the first ID token`,
    (facts) => {
      const saw = claim(facts, name)
      if (optional && saw === undefined) return 'skipped'
      const wanted = facts.original[name]
      return { ok: same(saw, wanted), saw: String(saw ?? '(none)'), wanted: String(wanted ?? '(none)') }
    },
    () => words,
  )
}

/** OpenID Connect Core 12.2: a refresh goes on with a login, it never changes it. */
export const refreshedIdTokenChecks: readonly Check<RefreshedFacts, string>[] = [
  ...idTokenChecks,
  unchanged('CK-RIDT-ISS', 'iss', 'The new ID token comes from another issuer.'),
  unchanged('CK-RIDT-SUB', 'sub', 'The new ID token is about somebody else.'),
  unchanged('CK-RIDT-AUD', 'aud', 'The new ID token was made for another app.'),
  unchanged('CK-RIDT-AUTH-TIME', 'auth_time', 'The new ID token is about another login.', true),
  unchanged('CK-RIDT-AZP', 'azp', 'The new ID token was made for another app.', true),
  unchanged('CK-RIDT-NONCE', 'nonce', 'The new ID token belongs to another login.', true),
]
