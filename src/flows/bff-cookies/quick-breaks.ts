import { secretChallengeBreaks } from '#flows/kit/breaks/authorize.ts'
import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import { pageCallBreaks, sessionCookieBreaks } from '#flows/kit/breaks/session.ts'
import { webCodeFaults } from '#flows/kit/breaks/web-code.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { studioBff } from '#world/cast-apps.ts'

const { name: cookie } = studioBff.cookies.session
const album = breaksOf('album', 'request')
const token = breaksOf('token', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...pageCallBreaks({ message: 'album', cookie }),
  album('CK-BFF-ALLOWLIST', 'Let the BFF call https://mallory.example', [
    { part: 'query', op: 'add', name: 'target', value: 'https://mallory.example/photos' },
  ]),
  album('CK-COOKIE-SESSION', 'Come back after eight hours', [], {
    event: { type: 'CLOCK', seconds: studioBff.sessionLife },
  }),
  ...sessionCookieBreaks(cookie),
  ...webCodeFaults(studioBff),
  ...secretChallengeBreaks,
  token('CK-PKCE-MATCH', 'Change the verifier', [
    { part: 'form', op: 'set', name: 'code_verifier', value: 'a-guess-of-43-characters-but-not-the-right-1' },
  ]),
  token('CK-PKCE-MATCH', 'Swap in Mallory’s code', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  ...idTokenBreaks,
  ...photosBreaks('photos'),
  ...bearerBreaks('photos'),
  ...apiAnswerBreaks('photos'),
]
