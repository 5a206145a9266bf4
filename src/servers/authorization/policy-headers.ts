import type { HttpResponse } from '#network/http.ts'
import type { Switches } from '#protocol/check.ts'

/**
 * Takes away what a lesson switches off: the frame headers (RFC 9700 4.16), so that a page can be laid under another one,
 * and the referrer policy (4.2.4), so that an address with a code in it reaches third parties.
 */
export function asPolicy(response: HttpResponse, switches: Switches): HttpResponse {
  const framable = switches['SW-FRAME-ANCESTORS'] === 'off'
  const referring = switches['SW-REFERRER-POLICY'] === 'off'
  if (!framable && !referring) return response
  return {
    ...response,
    headers: response.headers
      .filter(
        ([name]) => !(framable && name === 'X-Frame-Options') && !(referring && name === 'Referrer-Policy'),
      )
      .map(([name, value]) => [
        name,
        framable && name === 'Content-Security-Policy'
          ? value.replace(/; ?frame-ancestors 'none'/, '')
          : value,
      ]),
  }
}
