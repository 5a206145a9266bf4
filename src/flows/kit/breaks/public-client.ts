import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

/** A public client that may not use the grant. */
const tv = { clientId: 'kiteframe-tv', label: 'Pose as the TV app' }

/** Faults of a client that has no secret (RFC 6749 2.1, 3.2.1). `message`: as the app calls it, `token` or `refresh`. */
export function publicClientBreaks(message: string, other = tv): readonly QuickBreak[] {
  const token = breaksOf(message, 'request')
  return [
    token('CK-CLIENT-AUTH', 'Pose as PaperKite’s web server', [
      { part: 'form', op: 'set', name: 'client_id', value: 'paperkite-web' },
    ]),
    token('CK-CLIENT-ONE-METHOD', 'Send a secret in two places', [
      { part: 'form', op: 'add', name: 'client_secret', value: 'guess' },
      { part: 'header', op: 'add', name: 'Authorization', value: 'Basic cGFwZXJraXRlLXdlYjpndWVzcw==' },
    ]),
    token('CK-CLIENT-METHOD', 'Send a secret in the wrong place', [
      { part: 'form', op: 'set', name: 'client_id', value: 'paperkite-web' },
      { part: 'form', op: 'add', name: 'client_secret', value: 'pk-secret' },
    ]),
    token('CK-GRANT-ALLOWED', other.label, [
      { part: 'form', op: 'set', name: 'client_id', value: other.clientId },
    ]),
    token('CK-PARAMS-ONCE', 'Send client_id twice', [
      { part: 'form', op: 'add', name: 'client_id', value: 'mallory-postcards' },
    ]),
  ]
}
