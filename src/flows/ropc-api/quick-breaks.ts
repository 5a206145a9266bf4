import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import { publicClientBreaks } from '#flows/kit/breaks/public-client.ts'
import { tokenAnswerBreaks } from '#flows/kit/breaks/token-answer.ts'
import { tokenFormBreaks } from '#flows/kit/breaks/token-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const token = breaksOf('token', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  token('CK-ROPC-DISABLED', 'Turn “2012 mode” off', [], {
    event: { type: 'SWITCH', id: 'CK-ROPC-DISABLED', to: 'on' },
  }),
  token('CK-USER-AUTH', 'Send a wrong password', [
    { part: 'form', op: 'set', name: 'password', value: 'wrong-password' },
  ]),
  token('CK-SCOPE-KNOWN', 'Ask for the right to delete photos', [
    { part: 'form', op: 'set', name: 'scope', value: 'photos.delete' },
  ]),
  token('CK-ROPC-PARAMS', 'Leave out the password', [{ part: 'form', op: 'remove', name: 'password' }]),
  ...publicClientBreaks('token'),
  ...tokenFormBreaks('token'),
  ...tokenAnswerBreaks('token'),
  ...photosBreaks('photos'),
  ...bearerBreaks('photos'),
  ...apiAnswerBreaks('photos'),
]
