import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const tokens = breaksOf('token', 'response')

/** Where an ID token is on its way: in the answer of a token endpoint, or in a form that a browser posts. */
interface OnItsWay {
  message: string
  leg: QuickBreak['leg']
  part: 'json' | 'form'
}

/** Faults of an ID token wherever it comes from (OpenID Connect Core 3.1.3.7, 3.2.2.11, RFC 8725). */
export function idTokenFaults({ message, leg, part }: OnItsWay): readonly QuickBreak[] {
  const on = breaksOf(message, leg)
  const swapped = (check: string, label: string, value: string) =>
    on(check, label, [{ part, op: 'swap', name: 'id_token', value }])
  return [
    on('CK-IDT-SIG', 'Change the name in the ID token', [
      { part: 'claim', op: 'set', name: 'name', value: 'Mallory' },
    ]),
    on('CK-IDT-ALG', 'Set alg to none', [{ part: 'claim', op: 'set', name: 'header.alg', value: 'none' }]),
    swapped('CK-IDT-AUD', 'Swap in an ID token for another app', 'id-token-other-app'),
    swapped('CK-IDT-ISS', 'Swap in an ID token of another issuer', 'id-token-other-issuer'),
    swapped('CK-IDT-NONCE', 'Swap in an ID token of another login', 'id-token-other-login'),
    swapped('CK-IDT-EXP', 'Swap in yesterday’s ID token', 'id-token-yesterday'),
    swapped('CK-IDT-IAT', 'Swap in an ID token from tomorrow', 'id-token-tomorrow'),
    on('CK-IDT-FORMAT', 'Damage the ID token', [{ part, op: 'set', name: 'id_token', value: 'not.a.token' }]),
  ]
}

/** Faults of an ID token in the answer of the token endpoint. */
export const idTokenBreaks: readonly QuickBreak[] = [
  ...idTokenFaults({ message: 'token', leg: 'response', part: 'json' }),
  tokens('CK-IDT-PRESENT', 'Leave out the ID token', [{ part: 'json', op: 'remove', name: 'id_token' }]),
  tokens('CK-IDT-AT-HASH', 'Change the access token', [
    { part: 'json', op: 'set', name: 'access_token', value: 'mallorys-access-token' },
  ]),
]
