import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

/** Faults of any answer of the token endpoint (RFC 6749 5.1). */
export function tokenAnswerBreaks(message: string): readonly QuickBreak[] {
  const tokens = breaksOf(message, 'response')
  return [
    tokens('CK-TOKEN-RESPONSE', 'Use an unknown token_type', [
      { part: 'json', op: 'set', name: 'token_type', value: 'mac' },
    ]),
    tokens('CK-TOKEN-STATUS', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),
  ]
}
