import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

/** Faults of any request to the token endpoint (RFC 6749 3.2, 5.2). `message`: as the app calls it, `token` or `refresh`. */
export function tokenFormBreaks(message: string): readonly QuickBreak[] {
  const token = breaksOf(message, 'request')
  return [
    token('CK-GRANT-TYPE', 'Use an unknown grant_type', [
      { part: 'form', op: 'set', name: 'grant_type', value: 'please' },
    ]),
    token('CK-TOKEN-METHOD', 'Use GET', [{ part: 'method', op: 'set', value: 'GET' }]),
    token('CK-TOKEN-FORM', 'Call the body JSON', [
      { part: 'header', op: 'set', name: 'Content-Type', value: 'application/json' },
    ]),
  ]
}
