import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const metadata = breaksOf('metadata', 'response')

/** Faults of the server's metadata (RFC 8414 3.3, OpenID Connect Discovery 4.3). */
export const metadataBreaks: readonly QuickBreak[] = [
  metadata('CK-ISSUER', 'Let another server answer', [
    { part: 'json', op: 'set', name: 'issuer', value: 'https://id.mallory.example' },
  ]),
  metadata('CK-METADATA', 'Answer with an error', [{ part: 'status', op: 'set', value: '503' }]),
]
