import { inFile } from './edition.ts'
import { here } from './here.ts'

/**
 * Shows a part of the page that is open, and says so in the address.
 * @param hash `#` and the id of the part
 */
export function goToPart(hash: string): void {
  if (inFile) {
    // There the whole hash is the address: a browser would take this one for another route, and look for another name.
    const { path, search } = here()
    history.replaceState(history.state, '', `#${path}${search}${hash}`)
    document.getElementById(hash.slice(1))?.scrollIntoView()
  } else location.replace(hash)
}
