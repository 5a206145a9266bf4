import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { apiAnswerBreaks, bearerBreaks } from './bearer.ts'
import { breaksOf } from './breaks-of.ts'
import { personBreaks } from './person.ts'
import { photosBreaks } from './photos.ts'
import { publicClientBreaks } from './public-client.ts'
import { tokenAnswerBreaks } from './token-answer.ts'
import { tokenFormBreaks } from './token-form.ts'

const device = breaksOf('device', 'request')
const codes = breaksOf('device', 'response')
const token = breaksOf('token', 'request')
const userCode = breaksOf('user-code', 'request')

const firstQuestion = { steps: [5, 6] } as const
const lastQuestion = { steps: [9, 10] } as const
const other = { clientId: 'mallory-postcards', label: 'Pose as Mallory’s Postcards' }

/** Faults of a device, of its user and of strangers between them (RFC 8628 3, 5). */
export const deviceBreaks: readonly QuickBreak[] = [
  device('CK-SCOPE-KNOWN', 'Ask for the right to delete photos', [
    { part: 'form', op: 'set', name: 'scope', value: 'photos.delete' },
  ]),
  device('CK-CLIENT-AUTH', 'Use a client_id that nobody registered', [
    { part: 'form', op: 'set', name: 'client_id', value: 'kiteframe' },
  ]),
  device('CK-GRANT-ALLOWED', 'Pose as an app that is no device', [
    { part: 'form', op: 'set', name: 'client_id', value: 'mallory-postcards' },
  ]),
  codes('CK-DEVICE-RESPONSE', 'Leave out the user code', [{ part: 'json', op: 'remove', name: 'user_code' }]),
  codes('CK-DEVICE-STATUS', 'Let the server fail', [{ part: 'status', op: 'set', value: '503' }]),

  token('CK-DEV-SLOW', 'Ask twice at once', [], { times: 2, recovers: true, ...firstQuestion }),
  token('CK-DEV-ONCE', 'Use the device code twice', [], { times: 2, ...lastQuestion }),
  token('CK-DEV-CODE', 'Ask with the user code', [
    { part: 'form', op: 'set', name: 'device_code', value: 'WDJB-MJHT' },
  ]),
  token('CK-DEV-EXPIRED', 'Wait a quarter of an hour first', [], { event: { type: 'CLOCK', seconds: 900 } }),
  token('CK-DEV-PRESENT', 'Leave out the device code', [{ part: 'form', op: 'remove', name: 'device_code' }]),
  ...publicClientBreaks('token', other),
  ...tokenFormBreaks('token'),
  ...tokenAnswerBreaks('token').map((one) => ({ ...one, ...lastQuestion })),

  userCode(
    'CK-DEV-USERCODE',
    'Type a wrong code',
    [{ part: 'form', op: 'set', name: 'user_code', value: 'BCDF-GHJK' }],
    { recovers: true },
  ),
  ...personBreaks,

  ...photosBreaks('photos'),
  ...bearerBreaks('photos'),
  ...apiAnswerBreaks('photos'),
]
