import { type BrowserLocationHook, useLocationProperty } from 'wouter/use-browser-location'
import { fileAddress } from './file-address.ts'

const path = () => fileAddress(location.hash).path
const search = () => fileAddress(location.hash).search

/** Only what stands behind the # may change on file://; a state goes with it as on the site. */
const navigate: ReturnType<BrowserLocationHook>[1] = (to, { replace = false, state = null } = {}) =>
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`)

/** Wouter's location in the single file: the site's own addresses behind the `#`. (Wouter's hook for that takes a query out of them.) */
export const useFileLocation: BrowserLocationHook & {
  searchHook: () => string
  hrefs: (href: string) => string
} = /* @__PURE__ */ Object.assign(
  () => [useLocationProperty(path), navigate] as ReturnType<BrowserLocationHook>,
  {
    searchHook: () => useLocationProperty(search),
    hrefs: (href: string) => `#${href}`,
  },
)
