import type { QuickBreak } from '#flows/kit/quick-break.ts'
import { breaksOf } from './breaks-of.ts'

const api = 'https://api.skyalbum.example/v1/photos'

/** What Lina's token for reading her photos does not open (RFC 6750 3.1, OWASP API1). */
export function photosBreaks(message: string): readonly QuickBreak[] {
  const photos = breaksOf(message, 'request')
  return [
    photos('CK-AT-SCOPE', 'Delete a photo instead', [
      { part: 'method', op: 'set', value: 'DELETE' },
      { part: 'url', op: 'set', value: `${api}/7` },
    ]),
    photos('CK-AT-USER', 'Ask for one of Mallory’s photos', [{ part: 'url', op: 'set', value: `${api}/66` }]),
    photos('CK-AT-AUD', 'Swap in a token for another server', [
      { part: 'header', op: 'swap', name: 'Authorization', value: 'access-token-no-openid' },
    ]),
  ]
}
