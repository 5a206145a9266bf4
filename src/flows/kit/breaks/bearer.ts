import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const hour = 3600

/** Faults of a call with an access token (RFC 6750 2.1, 3.1), wherever it goes. */
export function bearerBreaks(message: string): readonly QuickBreak[] {
  const call = breaksOf(message, 'request')
  return [
    call('CK-AT-PRESENT', 'Leave out the access token', [
      { part: 'header', op: 'remove', name: 'Authorization' },
    ]),
    call('CK-AT-VALID', 'Wait an hour first', [], { event: { type: 'CLOCK', seconds: hour } }),
    call('CK-AT-FORMAT', 'Put two tokens into the header', [
      { part: 'header', op: 'set', name: 'Authorization', value: 'Bearer one, Bearer two' },
    ]),
  ]
}

/** Faults of the API's answer. */
export function apiAnswerBreaks(message: string): readonly QuickBreak[] {
  const answer = breaksOf(message, 'response')
  return [
    answer('CK-API-STATUS', 'Let the API fail', [{ part: 'status', op: 'set', value: '503' }]),
    answer('CK-API-ANSWER', 'Answer with a page instead of JSON', [
      { part: 'body', op: 'set', value: '<h1>Photos</h1>' },
    ]),
  ]
}
