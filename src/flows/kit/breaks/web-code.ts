import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { paperkiteLogin } from '#world/cast-apps.ts'
import { authorizeBreaks } from './authorize.ts'
import { breaksOf } from './breaks-of.ts'
import { callbackBreaks } from './callback.ts'
import { codeBreaks } from './code.ts'
import { metadataBreaks } from './metadata.ts'
import { personBreaks } from './person.ts'
import { secretClientBreaks } from './secret-client.ts'
import { tokenAnswerBreaks } from './token-answer.ts'
import { tokenFormBreaks } from './token-form.ts'
import type { WebClient } from './web-client.ts'

const authorize = breaksOf('authorize', 'request')
const callback = breaksOf('callback', 'request')
const token = breaksOf('token', 'request')

/** Faults of the code flow of any web app with a secret, up to the tokens (RFC 6749 4.1). */
export function webCodeFaults(client: WebClient): readonly QuickBreak[] {
  const { name } = client.cookies.transaction
  return [
    ...metadataBreaks,
    ...authorizeBreaks({ clientId: client.client_id, redirectUri: client.redirect_uri }),
    ...personBreaks,
    callback('CK-STATE', 'Load the callback page twice', [], { times: 2 }),
    callback('CK-STATE', 'Come back in another browser', [{ part: 'cookie', op: 'remove', name }]),
    ...callbackBreaks,
    ...codeBreaks,
    ...secretClientBreaks('token', { ...client, other: 'kiteframe-tv' }),
    ...tokenFormBreaks('token'),
    ...tokenAnswerBreaks('token'),
  ]
}

/** The same for PaperKite on the web, which uses no PKCE, as the story has it. */
export const webCodeBreaks: readonly QuickBreak[] = [
  ...webCodeFaults(paperkiteLogin),
  authorize('CK-PKCE-PRESENT', 'Name a PKCE method without a challenge', [
    { part: 'query', op: 'add', name: 'code_challenge_method', value: 'S256' },
  ]),
  authorize('CK-PKCE-MATCH', 'Add a challenge that PaperKite cannot answer', [
    {
      part: 'query',
      op: 'add',
      name: 'code_challenge',
      value: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    },
    { part: 'query', op: 'add', name: 'code_challenge_method', value: 'S256' },
  ]),
  token('CK-PKCE-DOWNGRADE', 'Send a verifier without a challenge', [
    { part: 'form', op: 'add', name: 'code_verifier', value: 'a-guess-of-43-characters-but-not-the-right-1' },
  ]),
]
