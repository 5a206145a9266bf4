import type { HttpRequest, HttpResponse } from '#network/http.ts'

/** The folder below BASE_PATH under which the little internet shows in the browser's own network. */
const wireFolder = 'net/'

/** Tells which exchange of the run a request repeats; a request without it was typed by a person. */
export const exchangeHeader = 'x-tokenwalk-exchange'

/** What the worker sends to the page, with a port for the answer. */
export interface WireRequest {
  type: 'tokenwalk-wire'
  request: HttpRequest
}

/** What the page answers; undefined where it could not. */
export type WireAnswer = HttpResponse | undefined

/** What the page tells the worker after a hard reload, when nobody controls it. */
export const claimMessage = 'tokenwalk-claim'

/** The address in the browser's network of an address in the little internet. */
export function wireUrl(base: string, url: string): string {
  return `${base}${wireFolder}${url.replace(/^https:\/\//, '')}`
}

/** The other way round; undefined where the address is not on the wire. `scope`: the worker's, an absolute URL. */
export function fromWireUrl(scope: string, url: string): string | undefined {
  const start = `${scope}${wireFolder}`
  return url.startsWith(start) ? `https://${url.slice(start.length)}` : undefined
}
