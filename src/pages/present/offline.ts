/** Whether this page would come without a network: it is a file, or a cache of this site holds it. */
export async function isKeptOffline(): Promise<boolean> {
  if (location.protocol === 'file:') return true
  try {
    return (await caches.match(document.baseURI.split('#')[0] ?? '', { ignoreSearch: true })) !== undefined
  } catch {
    // An insecure address has no caches.
    return false
  }
}
