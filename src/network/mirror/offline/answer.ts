import { cacheName, cachePrefix, type Edition, isImmutable } from './edition.ts'

/** A host that does not answer for so long is as good as none (milliseconds). */
const patience = 4000

/**
 * What the worker answers to a request of a page, or undefined where the browser shall ask as ever. A page comes from
 * its host as long as that answers in time; else from the device, where it is an old edition until the worker's own is
 * whole. Its files have the hash of their content in their names and come from the device, also those of an older
 * edition whose page is still open.
 * @param scope the worker's, an absolute URL
 */
export function answerOffline(
  edition: Edition,
  scope: string,
  request: Request,
): Promise<Response> | undefined {
  const { method, mode, url } = request
  if (method !== 'GET' || !url.startsWith(scope) || request.headers.has('range')) return
  const file = url.slice(scope.length).replace(/[?#].*$/, '')
  if (mode === 'navigate') return isPage(file) ? page(edition, scope, request) : undefined
  if (isImmutable(file)) return caches.match(url).then((kept) => kept ?? fetch(request))
  return edition.files.includes(file) ? fetch(request).catch(() => kept(edition, scope, file)) : undefined
}

/** Routes have no dot in their last part, and the files of the site have one. */
function isPage(path: string): boolean {
  return !/\.[^/]*$/.test(path) || /(^|\/)index\.html$/.test(path)
}

async function page(edition: Edition, scope: string, request: Request): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))
  const answer = await Promise.race([asked, late]).catch(() => undefined)
  if (answer) return answer
  const shell = await anyShell(edition, scope).catch(() => undefined)
  if (!shell) return asked
  asked.catch(() => undefined)
  return new Response(shell.body, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Of this edition, or as long as it is not all there, of an older one. */
async function anyShell(edition: Edition, scope: string): Promise<Response | undefined> {
  const own = await caches.match(scope + edition.shell)
  if (own) return own
  const start = scope + edition.shell.replace(/[^-]*$/, '')
  for (const name of (await caches.keys()).filter((one) => one.startsWith(cachePrefix(scope)))) {
    const cache = await caches.open(name)
    const shell = (await cache.keys()).find(({ url }) => url.startsWith(start))
    if (shell) return cache.match(shell)
  }
  return undefined
}

async function kept(edition: Edition, scope: string, file: string): Promise<Response> {
  const cache = await caches.open(cacheName(scope, edition.name))
  return (await cache.match(scope + file)) ?? Response.error()
}
