import { toBase64url } from '#protocol/bytes.ts'
import { hmacSha256 } from '#protocol/hashes.ts'

/**
 * A source that derives each value for its purpose: HMAC-SHA256(seed, [owner, purpose, parent, n]), 256 bits as
 * base64url. One extra event does not shift later values, so that two runs differ only where they really differ.
 * `counters` is the world's memory of n.
 */
export function derivedRandom(seed: string, counters: Map<string, number>, owner: string) {
  return (purpose: string, parent: string): string => {
    const name = JSON.stringify([owner, purpose, parent])
    const n = counters.get(name) ?? 0
    counters.set(name, n + 1)
    return toBase64url(hmacSha256(seed, JSON.stringify([owner, purpose, parent, n])))
  }
}
