import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const loginPage = breaksOf('login-page', 'request')
const login = breaksOf('login', 'request')
const consent = breaksOf('consent', 'request')

/** The login form and the consent form, at any server that has both. */
export const twoFormsBreaks: readonly QuickBreak[] = [
  login(
    'CK-USER-AUTH',
    'Type a wrong password',
    [{ part: 'form', op: 'set', name: 'password', value: 'wrong-password' }],
    { recovers: true },
  ),
  login('CK-LOGIN-CSRF', 'Send the form from another site', [{ part: 'form', op: 'remove', name: 'csrf' }]),
  consent('CK-CONSENT', 'Press Deny', [{ part: 'form', op: 'set', name: 'decision', value: 'deny' }]),
  consent('CK-DECISION', 'Press no button', [{ part: 'form', op: 'remove', name: 'decision' }]),
  consent('CK-LOGIN-CSRF', 'Let another site press Allow', [{ part: 'form', op: 'remove', name: 'csrf' }]),
]

/** What can go wrong, or be forged, where the person logs in and decides. */
export const personBreaks: readonly QuickBreak[] = [
  loginPage('CK-LOGGED-IN', 'Skip the login page', [
    { part: 'url', op: 'set', value: 'https://id.skyalbum.example/consent' },
  ]),
  loginPage('CK-INTERACTION', 'Open the page in another browser', [
    { part: 'cookie', op: 'remove', name: 'as_interaction' },
  ]),

  ...twoFormsBreaks,
]
