import { formOf } from '#network/http.ts'
import { decodeJwt, parseObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { Entry } from '#world/records.ts'
import type { ValueKind } from './views.ts'

/** When a value ends, in seconds of the run's clock, and whether it is used up: both as far as the traffic tells. */
export function endOf(
  kind: ValueKind,
  value: string,
  entries: readonly Entry[],
): { expires?: number; spent: boolean } {
  if (kind === 'id-token') {
    const exp = decodeJwt(value)?.claims.exp
    return typeof exp === 'number' ? { expires: exp, spent: false } : { spent: false }
  }
  if (kind === 'access-token') return { ...accessTokenEnd(value, entries), spent: false }
  return { spent: (kind === 'code' || kind === 'verifier') && wasRedeemed(kind, value, entries) }
}

function accessTokenEnd(value: string, entries: readonly Entry[]): { expires?: number } {
  for (const entry of entries) {
    const body = entry.kind === 'response' ? parseObject(entry.response.body) : undefined
    if (body?.access_token === value && typeof body.expires_in === 'number')
      return { expires: entry.time + body.expires_in }
  }
  return {}
}

/** A code and its verifier are worth nothing once the token endpoint has taken them. */
function wasRedeemed(kind: 'code' | 'verifier', value: string, entries: readonly Entry[]): boolean {
  const name = kind === 'code' ? 'code' : 'code_verifier'
  const sent = entries.flatMap((entry) =>
    entry.kind === 'request' && valueOf(formOf(entry.request), name) === value ? [entry.x] : [],
  )
  return entries.some(
    (entry) => entry.kind === 'response' && sent.includes(entry.x) && entry.response.status === 200,
  )
}
