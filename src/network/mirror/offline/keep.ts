import { cacheName, cachePrefix, type Edition, isImmutable } from './edition.ts'

/** So many files at a time: a page that is being used comes first. */
const atOnce = 3

/**
 * Keeps every file of an edition on the device. What another edition has already is not loaded again, and what was
 * loaded before the worker was stopped stays.
 * @throws where a file could not be had
 */
export async function keep({ name, shell, files }: Edition, scope: string): Promise<void> {
  const cache = await caches.open(cacheName(scope, name))
  const there = new Set((await cache.keys()).map(({ url }) => url))
  // The shell last: where it is, all is.
  const missing = files.filter((file) => !there.has(scope + file))
  const take = async () => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift())
      await cache.put(scope + file, await had(scope + file, file))
  }
  await Promise.all(Array.from({ length: atOnce }, take))
  if (!there.has(scope + shell)) await cache.put(scope + shell, await had(scope + shell, shell))
}

async function had(url: string, file: string): Promise<Response> {
  const before = isImmutable(file) ? await caches.match(url) : undefined
  if (before) return before
  const response = await fetch(url, { cache: isImmutable(file) ? 'default' : 'no-cache' })
  // Some hosts answer with a page for what they do not have.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`${url} could not be kept.`)
  return response
}

/**
 * Forgets the editions that no open page belongs to.
 * @param entries the entry scripts of the open pages; undefined where one of them has not told its own
 */
export async function forgetOld(
  { name }: Edition,
  scope: string,
  entries: readonly string[] | undefined,
): Promise<void> {
  const old = (await caches.keys()).filter(
    (cache) => cache.startsWith(cachePrefix(scope)) && cache !== cacheName(scope, name),
  )
  for (const cache of entries === undefined ? [] : old) {
    const kept = await caches.open(cache)
    const used = await Promise.all((entries ?? []).map((entry) => kept.match(entry)))
    if (used.every((found) => found === undefined)) await caches.delete(cache)
  }
}
