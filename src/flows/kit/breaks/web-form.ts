import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { authorizeBreaks } from './authorize.ts'
import { breaksOf } from './breaks-of.ts'
import { formCallbackBreaks } from './form-callback.ts'
import { idTokenFaults } from './id-token.ts'
import { metadataBreaks } from './metadata.ts'
import { personBreaks } from './person.ts'
import type { WebClient } from './web-client.ts'

const authorize = breaksOf('authorize', 'request')
/** The page whose form carries the answer: each of its fields can be changed before the browser has it. */
const form = breaksOf('consent', 'response')

/** Faults of a login of a web app by an ID token in a form (OpenID Connect Core 3.2, Form Post 2). */
export function webFormFaults(client: WebClient): readonly QuickBreak[] {
  const { client_id: clientId, redirect_uri: redirectUri, cookies } = client
  return [
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
    form('CK-FORM-STATE', 'Write another state into the page', [
      { part: 'form', op: 'set', name: 'state', value: 'mallorys-state' },
    ]),
    form('CK-IDT-CAME', 'Take the ID token out of the page', [
      { part: 'form', op: 'remove', name: 'id_token' },
    ]),
    ...idTokenFaults({ message: 'consent', leg: 'response', part: 'form' }),
    ...formCallbackBreaks({ cookie: cookies.transaction.name }),
    ...idTokenFaults({ message: 'callback', leg: 'request', part: 'form' }),
  ]
}
