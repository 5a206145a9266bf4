import { authorizeBreaks } from '#flows/kit/breaks/authorize.ts'
import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import { formCallbackBreaks } from '#flows/kit/breaks/form-callback.ts'
import { idTokenFaults } from '#flows/kit/breaks/id-token.ts'
import { metadataBreaks } from '#flows/kit/breaks/metadata.ts'
import { personBreaks } from '#flows/kit/breaks/person.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { paperkiteFormPost } from '#world/cast-apps.ts'

const { client_id: clientId, redirect_uri: redirectUri, cookies } = paperkiteFormPost
const authorize = breaksOf('authorize', 'request')

/** One press each, and one check each that must be the first to refuse: a test plays them all. */
export const quickBreaks: readonly QuickBreak[] = [
  ...metadataBreaks,
  ...authorizeBreaks({ clientId, redirectUri, idToken: true }),
  authorize('CK-NONCE-PRESENT', 'Leave out the nonce', [{ part: 'query', op: 'remove', name: 'nonce' }]),
  authorize('CK-SCOPE-OPENID', 'Ask without openid', [
    { part: 'query', op: 'set', name: 'scope', value: 'profile' },
  ]),
  authorize(
    'CK-RESPONSE-WORDS',
    'Ask for a pigeon, and let the server not mind',
    [{ part: 'query', op: 'set', name: 'response_type', value: 'pigeon' }],
    { event: { type: 'SWITCH', id: 'CK-RESPONSE-TYPE', to: 'off' } },
  ),
  authorize('CK-FORM-STATE', 'Let the token come back after “#”', [
    { part: 'query', op: 'remove', name: 'response_mode' },
  ]),
  ...personBreaks,
  ...formCallbackBreaks({ cookie: cookies.transaction.name }),
  ...idTokenFaults({ message: 'callback', leg: 'request', part: 'form' }),
]
