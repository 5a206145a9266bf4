import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

interface SecretClient {
  client_id: string
  client_secret?: string
  /** The public client to pose as: one that did not register this grant. */
  other?: string
}

/** Faults of a client that proves itself by Basic (RFC 6749 2.3.1). `message`: as the app calls it, `token` or `refresh`. */
export function secretClientBreaks(
  message: string,
  { client_id: clientId, client_secret: secret = '', other = 'mallory-postcards' }: SecretClient,
): readonly QuickBreak[] {
  const token = breaksOf(message, 'request')
  return [
    token('CK-CLIENT-AUTH', 'Change the secret', [
      { part: 'header', op: 'set', name: 'Authorization', value: `Basic ${btoa(`${clientId}:guess`)}` },
    ]),
    token('CK-CLIENT-AUTH', 'Leave out the secret', [
      { part: 'header', op: 'remove', name: 'Authorization' },
    ]),
    token('CK-CLIENT-METHOD', 'Send the secret in the body instead', [
      { part: 'header', op: 'remove', name: 'Authorization' },
      { part: 'form', op: 'add', name: 'client_id', value: clientId },
      { part: 'form', op: 'add', name: 'client_secret', value: secret },
    ]),
    token('CK-CLIENT-ONE-METHOD', 'Send the secret in two places', [
      { part: 'form', op: 'add', name: 'client_secret', value: 'guess' },
    ]),
    token('CK-PARAMS-ONCE', 'Send grant_type twice', [
      { part: 'form', op: 'add', name: 'grant_type', value: 'authorization_code' },
    ]),
    token('CK-GRANT-ALLOWED', 'Pose as an app without this grant', [
      { part: 'header', op: 'remove', name: 'Authorization' },
      { part: 'form', op: 'add', name: 'client_id', value: other },
    ]),
  ]
}
