import { inFile, siteBase } from './edition.ts'
import { type FileAddress, fileAddress } from './file-address.ts'

/** Where the page is now, the same for both editions: the path without the site's folder, the query, and what stands behind them. */
export function here(): FileAddress {
  if (inFile) return fileAddress(location.hash)
  const { pathname, search, hash } = location
  return { path: pathname.slice(siteBase.length), search, hash }
}

/** The address of a path of the site, for a link that is no `Link`. */
export function hrefOf(path: string): string {
  return inFile ? `#${path}` : `${siteBase}${path}`
}

/** The same from the scheme on, to be taken along; while the build writes a page, nobody knows the host. */
export function addressOf(path: string): string {
  return typeof location === 'undefined' ? path : new URL(hrefOf(path), location.href).href
}
