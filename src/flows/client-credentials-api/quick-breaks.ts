import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { secretClientBreaks } from '#flows/kit/breaks/secret-client.ts'
import { tokenAnswerBreaks } from '#flows/kit/breaks/token-answer.ts'
import { tokenFormBreaks } from '#flows/kit/breaks/token-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { kiteNight } from '#world/cast-apps.ts'

const token = breaksOf('token', 'request')
const tokens = breaksOf('token', 'response')
const usage = breaksOf('usage', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  token('CK-SCOPE-KNOWN', 'Ask for Lina’s photos', [
    { part: 'form', op: 'set', name: 'scope', value: 'photos.read' },
  ]),
  ...secretClientBreaks('token', kiteNight),
  ...tokenFormBreaks('token'),
  tokens('CK-CC-NOUSER', 'Add a refresh token', [
    { part: 'json', op: 'add', name: 'refresh_token', value: 'rt-for-nobody' },
  ]),
  ...tokenAnswerBreaks('token'),
  usage('CK-AT-SCOPE', 'Swap in a token for Lina’s photos', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-photos' },
  ]),
  usage('CK-AT-AUD', 'Swap in a token for another server', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-no-openid' },
  ]),
  ...bearerBreaks('usage'),
  ...apiAnswerBreaks('usage'),
]
