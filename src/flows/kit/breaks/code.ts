import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const token = breaksOf('token', 'request')

/** Faults of a code that is redeemed (RFC 6749 4.1.3, 10.5). */
export const codeBreaks: readonly QuickBreak[] = [
  token('CK-CODE-ONCE', 'Send it twice', [], { times: 2 }),
  token('CK-CODE-EXISTS', 'Change the code', [{ part: 'form', op: 'set', name: 'code', value: 'made-up' }]),
  token('CK-CODE-CLIENT', 'Swap in a code of another app', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-other-app' },
  ]),
  token('CK-CODE-FRESH', 'Wait two minutes first', [], { event: { type: 'CLOCK', seconds: 120 } }),
  token('CK-CODE-REDIRECT', 'Change redirect_uri', [
    { part: 'form', op: 'set', name: 'redirect_uri', value: 'https://mallory.example/callback' },
  ]),
  token('CK-CODE-PRESENT', 'Leave out the code', [{ part: 'form', op: 'remove', name: 'code' }]),
]
