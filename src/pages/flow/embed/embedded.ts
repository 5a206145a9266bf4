import { here } from '#pages/address/here.ts'

/**
 * Whether the page was opened by an address with `?embed`: it stands in a frame of a course page and shows no way around
 * the site. Asked once: the address of a later step does not say it again.
 */
export const embedded = typeof location !== 'undefined' && new URLSearchParams(here().search).has('embed')
