import { breaksOf } from '#flows/kit/breaks/breaks-of.ts'
import type { QuickBreak } from '#flows/kit/quick-break.ts'

const asked = breaksOf('request_token', 'request')

/** Faults in how a signed request is written (RFC 5849 3.1 to 3.5): what libraries of the time got wrong. */
export const signedBreaks: readonly QuickBreak[] = [
  asked('CK-CONSUMER-SIG', 'Change the signature', [
    {
      part: 'header',
      op: 'set',
      name: 'authorization/oauth_signature',
      value: 'GeHKFutwYeZTGR0uOcTNNQBoHtM=',
    },
  ]),
  asked('CK-CONSUMER-SIG', 'Turn the timestamp back', [
    { part: 'header', op: 'set', name: 'authorization/oauth_timestamp', value: '1700000000' },
  ]),
  asked('CK-CONSUMER-KNOWN', 'Use a key that nobody registered', [
    { part: 'header', op: 'set', name: 'authorization/oauth_consumer_key', value: 'pk2-key' },
  ]),
  asked('CK-O1-PARAMS', 'Leave out the nonce', [
    { part: 'header', op: 'remove', name: 'authorization/oauth_nonce' },
  ]),
  asked('CK-O1-ONCE', 'Write the nonce twice', [
    { part: 'header', op: 'add', name: 'authorization/oauth_nonce', value: 'another' },
  ]),
  asked('CK-O1-TIMESTAMP-FORM', 'Write the time as a word', [
    { part: 'header', op: 'set', name: 'authorization/oauth_timestamp', value: 'yesterday' },
  ]),
  asked('CK-O1-METHOD', 'Use an unknown way to sign', [
    { part: 'header', op: 'set', name: 'authorization/oauth_signature_method', value: 'HMAC-MD5' },
  ]),
  asked('CK-O1-VERSION', 'Say that it is OAuth 2.0', [
    { part: 'header', op: 'add', name: 'authorization/oauth_version', value: '2.0' },
  ]),
  asked('CK-O1-NO-TOKEN', 'Bring a token already', [
    { part: 'header', op: 'add', name: 'authorization/oauth_token', value: 'made-up' },
  ]),
  asked('CK-O1-ONE-PLACE', 'Put the nonce into the address, too', [
    { part: 'query', op: 'add', name: 'oauth_nonce', value: 'another' },
  ]),
  asked('CK-O1-PRESENT', 'Leave out the whole signature', [
    { part: 'header', op: 'remove', name: 'Authorization' },
  ]),
]
