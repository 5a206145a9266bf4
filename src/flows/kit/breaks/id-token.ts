import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const tokens = breaksOf('token', 'response')

/** Faults of an ID token in the answer of the token endpoint (OpenID Connect Core 3.1.3.7, RFC 8725). */
export const idTokenBreaks: readonly QuickBreak[] = [
  tokens('CK-IDT-SIG', 'Change the name in the ID token', [
    { part: 'claim', op: 'set', name: 'name', value: 'Mallory' },
  ]),
  tokens('CK-IDT-ALG', 'Set alg to none', [{ part: 'claim', op: 'set', name: 'header.alg', value: 'none' }]),
  tokens('CK-IDT-AUD', 'Swap in an ID token for another app', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-app' },
  ]),
  tokens('CK-IDT-ISS', 'Swap in an ID token of another issuer', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-issuer' },
  ]),
  tokens('CK-IDT-NONCE', 'Swap in an ID token of another login', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-other-login' },
  ]),
  tokens('CK-IDT-EXP', 'Swap in yesterday’s ID token', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-yesterday' },
  ]),
  tokens('CK-IDT-IAT', 'Swap in an ID token from tomorrow', [
    { part: 'json', op: 'swap', name: 'id_token', value: 'id-token-tomorrow' },
  ]),
  tokens('CK-IDT-FORMAT', 'Damage the ID token', [
    { part: 'json', op: 'set', name: 'id_token', value: 'not.a.token' },
  ]),
  tokens('CK-IDT-PRESENT', 'Leave out the ID token', [{ part: 'json', op: 'remove', name: 'id_token' }]),
  tokens('CK-IDT-AT-HASH', 'Change the access token', [
    { part: 'json', op: 'set', name: 'access_token', value: 'mallorys-access-token' },
  ]),
]
