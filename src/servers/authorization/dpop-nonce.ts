import type { HttpResponse } from '#network/http.ts'
import type { Json } from '#protocol/jwt.ts'
import type { Deps } from './types.ts'

/** A nonce is handed out for so long, and taken for twice as long (seconds). */
const fresh = 120

/** Whether this server wants a nonce of its own in proofs: by its configuration, or because a lesson does (RFC 9449 8). */
export function wantsNonce({ config, switches }: Deps): boolean {
  return (config.dpopNonce ?? false) || switches['CK-DPOP-NONCE'] === 'on'
}

/** The nonce for the DPoP-Nonce header, a new one where the last is not fresh. */
function currentNonce({ store, now, random }: Deps): string {
  for (const [nonce, since] of store.nonces) {
    if (now - since < fresh && now >= since) return nonce
    if (now - since >= 2 * fresh) store.nonces.delete(nonce)
  }
  const nonce = random('dpop_nonce', String(now))
  store.nonces.set(nonce, now)
  return nonce
}

/** Whether a nonce is one that was handed out lately. */
export function isGoodNonce({ store, now }: Deps, nonce: Json | undefined): boolean {
  const since = typeof nonce === 'string' ? store.nonces.get(nonce) : undefined
  return since !== undefined && now - since < 2 * fresh
}

/** Gives the nonce that the next proof needs along with an answer, good or bad (RFC 9449 8.2). */
export function withNonce(deps: Deps, response: HttpResponse): HttpResponse {
  if (!wantsNonce(deps)) return response
  return { ...response, headers: [...response.headers, ['DPoP-Nonce', currentNonce(deps)]] }
}
