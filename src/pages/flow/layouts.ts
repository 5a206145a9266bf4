import { later } from '#ui/later.ts'

/** Where the page has room for all parts of a step at once. */
export const wideScreen = '(min-width: 1024px)'

export const wideLayout = later(async () => (await import('./WideLayout.tsx')).WideLayout)
export const phoneLayout = later(async () => (await import('./PhoneLayout.tsx')).PhoneLayout)

/** Loads the layout for the screen at hand. */
export function loadLayout(): Promise<unknown> {
  return matchMedia(wideScreen).matches ? wideLayout.load() : phoneLayout.load()
}
