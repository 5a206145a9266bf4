import { inFile } from '#pages/address/edition.ts'
import { fileAddress } from '#pages/address/file-address.ts'

/**
 * Whether the page was opened by an address with `?embed`: it stands in a frame of a course page and shows no way around
 * the site. Asked once: the address of a later step does not say it again.
 */
export const embedded =
  typeof location !== 'undefined' &&
  new URLSearchParams(inFile ? fileAddress(location.hash).search : location.search).has('embed')
