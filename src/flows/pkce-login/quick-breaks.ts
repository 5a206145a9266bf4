import { bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import { nativeCodeBreaks } from '#flows/kit/breaks/native-code.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const userinfo = breaksOf('userinfo', 'request')
const profile = breaksOf('userinfo', 'response')

/**
 * One press each, and one check each that must be the first to refuse: a test plays them all. Faults of real life come
 * first: a slash too many, a code sent twice, a token meant for somebody else.
 */
export const quickBreaks: readonly QuickBreak[] = [
  ...idTokenBreaks,
  ...nativeCodeBreaks,

  userinfo('CK-SUB-MATCH', 'Swap in Mallory’s access token', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-mallory' },
  ]),
  userinfo('CK-AT-VALID', 'Send the ID token instead', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'id-token' },
  ]),
  userinfo('CK-AT-AUD', 'Swap in a token for the photo API', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-photos' },
  ]),
  userinfo('CK-AT-SCOPE', 'Swap in a token without openid', [
    { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-no-openid' },
  ]),
  ...bearerBreaks('userinfo'),
  profile('CK-USERINFO-RESPONSE', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),
]
