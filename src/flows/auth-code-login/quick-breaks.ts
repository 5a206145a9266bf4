import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import { webCodeBreaks } from '#flows/kit/breaks/web-code.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const callback = breaksOf('callback', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...idTokenBreaks,
  // PaperKite redeems a stolen code with its own secret; only the nonce of the ID token tells (RFC 9700 4.5.3.2).
  callback('CK-IDT-NONCE', 'Put in Mallory’s code', [
    { part: 'query', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  ...webCodeBreaks,
]
