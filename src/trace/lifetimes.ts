import { formOf } from '#network/http.ts'
import { decodeJwt, parseObject } from '#protocol/jwt.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Entry } from '#world/records.ts'

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
  if (kind === 'access-token') return accessTokenEnd(value, entries)
  return { spent: (kind === 'code' || kind === 'verifier') && wasRedeemed(kind, value, entries) }
}

function accessTokenEnd(value: string, entries: readonly Entry[]): { expires?: number; spent: boolean } {
  for (const entry of entries) {
    const body = entry.kind === 'response' ? parseObject(entry.response.body) : undefined
    if (entry.kind !== 'response' || body?.access_token !== value || typeof body.expires_in !== 'number')
      continue
    // It was made when the server judged the request, which can be a step before the answer arrives.
    const made = entries.find((one) => one.kind === 'checks' && one.x === entry.x)?.time ?? entry.time
    return { expires: made + body.expires_in, spent: codeCameTwice(entry.x, entries) }
  }
  return { spent: false }
}

/** A code that comes a second time takes back what its first use gave (RFC 6749 4.1.2). */
function codeCameTwice(x: number, entries: readonly Entry[]): boolean {
  return entries.some((entry) => {
    if (entry.kind !== 'checks' || entry.x === undefined || entry.x <= x) return false
    if (!entry.results.some(({ id, verdict }) => id === 'CK-CODE-ONCE' && verdict === 'fail')) return false
    return codeSent(entry.x, entries) === codeSent(x, entries)
  })
}

function codeSent(x: number, entries: readonly Entry[]): string | undefined {
  const sent = entries.find((entry) => entry.kind === 'request' && entry.x === x)
  return sent?.kind === 'request' ? valueOf(formOf(sent.request), 'code') : undefined
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
