import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const callback = breaksOf('callback', 'request')

/**
 * Faults of an answer that a form brings (Form Post 2, RFC 6749 10.12, RFC 9207 2.4). `cookie`: the name of the one under
 * which the app keeps the login.
 */
export function formCallbackBreaks({ cookie }: { cookie: string }): readonly QuickBreak[] {
  return [
    breaksOf('start', 'response')('CK-FORM-STATE', 'Set the cookie to SameSite=Lax', [], {
      event: { type: 'SWITCH', id: 'COOKIE-SAMESITE', to: 'Lax' },
    }),
    callback('CK-FORM-STATE', 'Post the form from another browser', [
      { part: 'cookie', op: 'remove', name: cookie },
    ]),
    callback('CK-FORM-STATE', 'Change state', [
      { part: 'form', op: 'set', name: 'state', value: 'mallorys-state' },
    ]),
    callback('CK-FORM-STATE', 'Post the form twice', [], { times: 2 }),
    callback('CK-ISS-RFC9207', 'Let it come from another server', [
      { part: 'form', op: 'set', name: 'iss', value: 'https://id.mallory.example' },
    ]),
    callback('CK-CALLBACK-ONCE', 'Put in a second ID token', [
      { part: 'form', op: 'add', name: 'id_token', value: 'mallorys-id-token' },
    ]),
    callback('CK-AUTHZ-ERROR', 'Turn it into an error', [
      { part: 'form', op: 'add', name: 'error', value: 'temporarily_unavailable' },
    ]),
    callback('CK-IDT-CAME', 'Lose the ID token on the way', [
      { part: 'form', op: 'remove', name: 'id_token' },
    ]),
  ]
}
