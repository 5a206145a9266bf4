import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import { webCodeBreaks } from '#flows/kit/breaks/web-code.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const callback = breaksOf('callback', 'request')
const photos = breaksOf('photos', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  // Without PKCE and without a nonce nobody sees the stolen code. That Mallory has no such album is mere luck.
  callback('CK-AT-USER', 'Put in Mallory’s code', [
    { part: 'query', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  ...webCodeBreaks,
  ...photosBreaks('photos'),
  photos('CK-AT-USER', 'Swap in Mallory’s access token', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-mallory' },
  ]),
  ...bearerBreaks('photos'),
  ...apiAnswerBreaks('photos'),
]
