import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import { secretClientBreaks } from '#flows/kit/breaks/secret-client.ts'
import { tokenAnswerBreaks } from '#flows/kit/breaks/token-answer.ts'
import { tokenFormBreaks } from '#flows/kit/breaks/token-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { paperkiteApi } from '#world/cast-apps.ts'

const oldCall = breaksOf('photos', 'request')
const refresh = breaksOf('refresh', 'request')
const tokens = breaksOf('refresh', 'response')
const twoTokens = [
  { part: 'header', op: 'set', name: 'Authorization', value: 'Bearer one, Bearer two' },
] as const
const month = 31 * 86_400

/** The request of step 2 is the second exchange of the story. */
const refreshing = 2

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  refresh('CK-RT-REUSE', 'Send it twice', [], { times: 2 }),
  refresh('CK-RT-SCOPE', 'Ask for more: photos.delete', [
    { part: 'form', op: 'add', name: 'scope', value: 'photos.read photos.delete' },
  ]),
  refresh('CK-RT-VALID', 'Wait a month first', [], { event: { type: 'CLOCK', seconds: month } }),
  refresh('CK-RT-VALID', 'Swap in a refresh token of the TV', [
    { part: 'form', op: 'swap', name: 'refresh_token', value: 'refresh-token-other-app' },
  ]),
  refresh('CK-RT-VALID', 'Make a refresh token up', [
    { part: 'form', op: 'set', name: 'refresh_token', value: 'made-up' },
  ]),
  refresh('CK-RT-PRESENT', 'Leave out the refresh token', [
    { part: 'form', op: 'remove', name: 'refresh_token' },
  ]),
  ...secretClientBreaks('refresh', paperkiteApi),
  ...tokenFormBreaks('refresh'),

  // Mallory has copied the request of step 2 with all that is in it, the secret too, and is late.
  tokens('CK-RT-REUSE', 'The old token comes back', [], {
    event: { type: 'RESEND', x: refreshing, by: 'mallory' },
  }),
  ...tokenAnswerBreaks('refresh'),

  ...[...photosBreaks('photos'), ...bearerBreaks('photos'), ...apiAnswerBreaks('photos')].map(
    (one): QuickBreak => ({ ...one, steps: [5, 5] }),
  ),

  // The old token is refused anyway; this call is refused for itself.
  oldCall('CK-AT-FORMAT', 'Put two tokens into the header', twoTokens, { id: 'old-call', steps: [1, 1] }),
]
