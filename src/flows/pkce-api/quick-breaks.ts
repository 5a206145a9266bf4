import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { nativeCodeBreaks } from '#flows/kit/breaks/native-code.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const photos = breaksOf('photos', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...nativeCodeBreaks,
  ...photosBreaks('photos'),
  photos('CK-AT-USER', 'Swap in Mallory’s access token', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-mallory' },
  ]),
  ...bearerBreaks('photos'),
  ...apiAnswerBreaks('photos'),
]
