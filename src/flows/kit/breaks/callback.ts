import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const callback = breaksOf('callback', 'request')

/** Faults of the answer that comes back with a code (RFC 6749 4.1.2, 10.12, RFC 9207 2.4). */
export const callbackBreaks: readonly QuickBreak[] = [
  callback('CK-STATE', 'Change state', [
    { part: 'query', op: 'set', name: 'state', value: 'mallorys-state' },
  ]),
  callback('CK-ISS-RFC9207', 'Let it come from another server', [
    { part: 'query', op: 'set', name: 'iss', value: 'https://id.mallory.example' },
  ]),
  callback('CK-CALLBACK-ONCE', 'Put in a second code', [
    { part: 'query', op: 'add', name: 'code', value: 'mallorys-code' },
  ]),
  callback('CK-AUTHZ-ERROR', 'Turn it into an error', [
    { part: 'query', op: 'add', name: 'error', value: 'temporarily_unavailable' },
  ]),
  callback('CK-CODE-CAME', 'Lose the code on the way', [{ part: 'query', op: 'remove', name: 'code' }]),
]
