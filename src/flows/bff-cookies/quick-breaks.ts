import { secretChallengeBreaks } from '#flows/kit/breaks/authorize.ts'
import { apiAnswerBreaks, bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import { photosBreaks } from '#flows/kit/breaks/photos.ts'
import { pageCallBreaks, sessionCookieBreaks } from '#flows/kit/breaks/session.ts'
import { tokenAnswerBreaks } from '#flows/kit/breaks/token-answer.ts'
import { webCodeFaults } from '#flows/kit/breaks/web-code.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { studioBff } from '#world/cast-apps.ts'

const { name: cookie } = studioBff.cookies.session
const album = breaksOf('album', 'request')
const token = breaksOf('token', 'request')
const photos = breaksOf('photos', 'request')
const hour = 3600
/** The refresh is sent in step 11, and only with a token that is too old. */
const late = { event: { type: 'CLOCK', seconds: hour }, steps: [11, 11] } as const
/** An hour is no fault here: the BFF refreshes. */
const calls = bearerBreaks('photos').filter(({ event }) => event === undefined)

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...idTokenBreaks,
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
  ...photosBreaks('photos'),
  ...calls,
  photos('CK-AT-VALID', 'Make an access token up', [
    { part: 'header', op: 'set', name: 'Authorization', value: 'Bearer made-up' },
  ]),
  ...apiAnswerBreaks('photos'),
  photos('CK-RT-VALID', 'Wait a month first', [], { event: { type: 'CLOCK', seconds: 31 * 24 * hour } }),
  ...[
    breaksOf('refresh', 'request')('CK-RT-REUSE', 'Send the refresh token twice', [], { times: 2 }),
    breaksOf('refresh', 'request')('CK-RT-SCOPE', 'Ask for more: photos.delete', [
      { part: 'form', op: 'set', name: 'scope', value: 'photos.read photos.delete' },
    ]),
    ...tokenAnswerBreaks('refresh'),
  ].map((one): QuickBreak => ({ ...one, ...late })),
]
