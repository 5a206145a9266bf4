import { test as base, expect } from '@playwright/test'
import { FlowPage } from './flow-page.ts'
import { tellViolations, watch } from './watch.ts'

export { expect }

interface Fixtures {
  /** The page as a walker sees it. */
  flow: FlowPage
  /** What a test expects to be said on the console or to be asked for outside. */
  allowed: RegExp | undefined
  quiet: undefined
}

/** Every test also holds that nothing is said on the console, nothing throws and nothing leaves the origin. */
export const test = base.extend<Fixtures>({
  allowed: [undefined, { option: true }],
  quiet: [
    async ({ context, baseURL, allowed }, use) => {
      const faults = watch(context, baseURL ?? '', allowed)
      await context.addInitScript(tellViolations)
      await use(undefined)
      expect(faults()).toEqual([])
    },
    { auto: true },
  ],
  flow: async ({ page }, use) => use(new FlowPage(page)),
})
