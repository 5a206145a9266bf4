import { type HttpRequest, type HttpResponse, header, headers, partsOf } from '#network/http.ts'

// Headers that a browser writes itself (Fetch, forbidden request-header): the mirror adds them from the record.
const browserOwn =
  /^(accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/i
const plainMethods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']

/** Whether a header belongs to the browser: no script can send it. */
export function isBrowserOwn(name: string): boolean {
  return browserOwn.test(name)
}

/**
 * Whether the browser's own network can carry an exchange as it stands, else why not. Cookies and Origin do not count:
 * a browser adds them itself, and the mirror takes them from the modelled one. `response`: once there is one.
 */
export function mirrorable(
  request: HttpRequest,
  response?: HttpResponse,
): { ok: true } | { ok: false; why: string } {
  const { url, method, body } = request
  if (partsOf(url).scheme === 'http')
    return { ok: false, why: 'This page repeats only what goes over https.' }
  if (!url.startsWith('https://'))
    return { ok: false, why: 'The phone opens this link; it is no network request.' }
  if (!plainMethods.includes(method))
    return { ok: false, why: `A browser does not send the method ${method}.` }
  if (body !== '' && ['GET', 'HEAD'].includes(method))
    return { ok: false, why: 'A browser sends no body with GET.' }
  if (normalised(url) !== url) return { ok: false, why: 'A browser would write this address in another way.' }
  const doubled = request.headers.find(([name]) => headers(request, name).length > 1)
  if (doubled) return { ok: false, why: `A browser would join the two ${doubled[0]} headers.` }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Latin-1 is all that a header can carry
  const isOdd = (value: string) => /[^\x00-\xff]/.test(value) || value.trim() !== value
  const odd = [...request.headers, ...(response?.headers ?? [])].find(([, value]) => isOdd(value))
  if (odd) return { ok: false, why: `A browser cannot carry this ${odd[0]} header.` }
  return header(request, 'host') === undefined
    ? { ok: true }
    : { ok: false, why: 'A browser writes Host itself.' }
}

function normalised(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).href : undefined
}
