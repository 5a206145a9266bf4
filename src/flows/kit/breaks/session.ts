import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

interface PageCall {
  /** As the page calls it: `album`. */
  message: string
  /** The name of the session cookie. */
  cookie: string
}

/** Faults of a call of a page to its own server, and tricks of Mallory's (RFC 10017 6.1.3.2, 6.1.3.3). */
export function pageCallBreaks({ message, cookie }: PageCall): readonly QuickBreak[] {
  const call = breaksOf(message, 'request')
  return [
    call('CK-BFF-CSRF', 'Leave out the header X-PaperKite', [
      { part: 'header', op: 'remove', name: 'X-PaperKite' },
    ]),
    // A neighbour of the same site: the cookie comes along, whatever SameSite says.
    call('CK-BFF-CSRF', 'Send it from the page blog.paperkite.example', [
      { part: 'header', op: 'add', name: 'Origin', value: 'https://blog.paperkite.example' },
    ]),
    call('CK-COOKIE-SESSION', 'Leave out the cookie', [{ part: 'cookie', op: 'remove', name: cookie }]),
    call('CK-COOKIE-SESSION', 'Guess a session', [
      { part: 'cookie', op: 'set', name: cookie, value: 'mallorys-guess' },
    ]),
  ]
}

/** Faults of the cookie that begins a session: such a one is not taken by the browser, or by the server later. */
export function sessionCookieBreaks(cookie: string): readonly QuickBreak[] {
  const answer = breaksOf('callback', 'response')
  const set = (label: string, value: string) =>
    answer('CK-COOKIE-SESSION', label, [{ part: 'header', op: 'set', name: 'Set-Cookie', value }])
  return [set('Leave out Secure', `${cookie}=a-new-session; HttpOnly; SameSite=Strict; Path=/`)]
}
