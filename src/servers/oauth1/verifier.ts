import { fromBase64url } from '#protocol/bytes.ts'
import type { TemporaryCredentials } from './store.ts'
import type { OAuth1Deps } from './types.ts'

// No vowels, so no words, and no letters that look like digits (the alphabet of RFC 8628 6.1).
const letters = 'BCDFGHJKLMNPQRSTVWXZ'

/**
 * The proof that the user who allowed it is the user who comes back (RFC 5849 2.2). In a link it is as long as a key; on
 * a screen, where a person types it over, 10 letters (43 bits), and few tries are allowed.
 */
export function makeVerifier(deps: OAuth1Deps, { token, callback }: TemporaryCredentials): string {
  const random = deps.random('oauth_verifier', token)
  if (callback !== 'oob') return random
  const bytes = fromBase64url(random) ?? new Uint8Array()
  // Of 256 values 240 are used, so that every letter is equally likely.
  return [...bytes]
    .filter((byte) => byte < 240)
    .slice(0, 10)
    .map((byte) => letters[byte % 20])
    .join('')
}
