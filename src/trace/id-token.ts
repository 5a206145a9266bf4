import type { CheckResult } from '#protocol/check.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import type { Trace } from '#world/records.ts'
import { fieldsOf } from './fresh.ts'
import { revealed } from './revealed.ts'
import { withPieces } from './values.ts'
import type { DecodedJwt } from './views.ts'

/** The newest ID token at the cursor: encoded, decoded, and what its reader really checked, if it has. */
export function idTokenAt(
  trace: Trace,
  at: number,
): { jwt: string; decoded: DecodedJwt | undefined; checks: readonly CheckResult[] | undefined } | undefined {
  const entries = revealed(trace, at)
  const jwts = entries.flatMap((entry) =>
    withPieces(fieldsOf(entry)).flatMap(({ kind, value }) => (kind === 'id-token' ? [value] : [])),
  )
  const jwt = jwts.at(-1)
  if (jwt === undefined) return undefined
  const decoded = decodeJwt(jwt)
  const checked = entries.findLast(
    (entry) => entry.kind === 'checks' && entry.results.some(({ id }) => id === 'CK-IDT-FORMAT'),
  )
  return {
    jwt,
    decoded: decoded && { header: decoded.header, claims: decoded.claims, signature: decoded.signature },
    checks: checked?.kind === 'checks' ? checked.results : undefined,
  }
}
