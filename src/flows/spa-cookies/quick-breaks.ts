import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { pageCallBreaks, sessionCookieBreaks } from '#flows/kit/breaks/session.ts'
import { webFormFaults } from '#flows/kit/breaks/web-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { studioWithCookies } from '#world/cast-apps.ts'

const { name: cookie } = studioWithCookies.cookies.session
const orders = breaksOf('orders', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...[
    ...pageCallBreaks({ message: 'orders', cookie }),
    orders('CK-OWN-ORDER', 'Ask for order 52, which is not Lina’s', [
      { part: 'url', op: 'set', value: 'https://studio.paperkite.example/api/orders/52' },
    ]),
  ].map((one) => ({ ...one, steps: [8, 9] as const })),
  ...sessionCookieBreaks(cookie),
  ...webFormFaults(studioWithCookies),
]
