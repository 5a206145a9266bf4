import { authorizeBreaks, challengeBreaks } from '#flows/kit/breaks/authorize.ts'
import { bearerBreaks } from '#flows/kit/breaks/bearer.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { callbackBreaks } from '#flows/kit/breaks/callback.ts'
import { codeBreaks } from '#flows/kit/breaks/code.ts'
import { idTokenBreaks } from '#flows/kit/breaks/id-token.ts'
import { metadataBreaks } from '#flows/kit/breaks/metadata.ts'
import { personBreaks } from '#flows/kit/breaks/person.ts'
import { publicClientBreaks } from '#flows/kit/breaks/public-client.ts'
import { tokenAnswerBreaks } from '#flows/kit/breaks/token-answer.ts'
import { tokenFormBreaks } from '#flows/kit/breaks/token-form.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const metadata = breaksOf('metadata', 'response')
const token = breaksOf('token', 'request')
const userinfo = breaksOf('userinfo', 'request')
const profile = breaksOf('userinfo', 'response')

/**
 * One press each, and one check each that must be the first to refuse: a test plays them all. Faults of real life come
 * first: a slash too many, a code sent twice, a token meant for somebody else.
 */
export const quickBreaks: readonly QuickBreak[] = [
  ...metadataBreaks,
  metadata('CK-PKCE-OFFERED', 'Hide that the server knows PKCE', [
    { part: 'json', op: 'remove', name: 'code_challenge_methods_supported' },
  ]),
  ...authorizeBreaks({ clientId: 'paperkite-mobile', redirectUri: 'example.paperkite:/callback' }),
  ...challengeBreaks,
  ...personBreaks,
  ...callbackBreaks,

  token('CK-PKCE-MATCH', 'Change the verifier', [
    { part: 'form', op: 'set', name: 'code_verifier', value: 'a-guess-of-43-characters-but-not-the-right-1' },
  ]),
  token('CK-PKCE-MATCH', 'Swap in Mallory’s code', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  ...publicClientBreaks('token'),
  ...codeBreaks,
  ...tokenFormBreaks('token'),

  ...idTokenBreaks,
  ...tokenAnswerBreaks('token'),

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
