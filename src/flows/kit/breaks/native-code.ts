import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { authorizeBreaks, challengeBreaks } from './authorize.ts'
import { breaksOf } from './breaks-of.ts'
import { callbackBreaks } from './callback.ts'
import { codeBreaks } from './code.ts'
import { metadataBreaks } from './metadata.ts'
import { personBreaks } from './person.ts'
import { publicClientBreaks } from './public-client.ts'
import { tokenAnswerBreaks } from './token-answer.ts'
import { tokenFormBreaks } from './token-form.ts'

const metadata = breaksOf('metadata', 'response')
const callback = breaksOf('callback', 'request')
const token = breaksOf('token', 'request')

const asked = authorizeBreaks({ clientId: 'paperkite-mobile', redirectUri: 'example.paperkite:/callback' })

/** Faults of the code flow at PaperKite Mobile, from its metadata to the answer with the tokens (RFC 7636, RFC 9700 2.1.1). */
export const nativeCodeBreaks: readonly QuickBreak[] = [
  ...metadataBreaks,
  metadata('CK-PKCE-OFFERED', 'Hide that the server knows PKCE', [
    { part: 'json', op: 'remove', name: 'code_challenge_methods_supported' },
  ]),
  ...asked.slice(0, 1),
  ...challengeBreaks.slice(0, 2),
  ...asked.slice(1),
  ...challengeBreaks.slice(2),
  ...personBreaks,
  callback('CK-CALLBACK-URI', 'Bring it to another address', [
    { part: 'url', op: 'set', value: 'com.mallory.steals:/callback' },
  ]),
  ...callbackBreaks,

  token('CK-PKCE-MATCH', 'Change the verifier', [
    { part: 'form', op: 'set', name: 'code_verifier', value: 'a-guess-of-43-characters-but-not-the-right-1' },
  ]),
  token('CK-PKCE-MATCH', 'Swap in Mallory’s code', [
    { part: 'form', op: 'swap', name: 'code', value: 'code-mallory' },
  ]),
  ...codeBreaks,
  ...publicClientBreaks('token'),
  ...tokenFormBreaks('token'),
  ...tokenAnswerBreaks('token'),
]
