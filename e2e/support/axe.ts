import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Runs in the page before its scripts. */
export function keepTheme(theme: string): void {
  try {
    localStorage.setItem('tokenwalk.theme', theme)
  } catch {
    // about:blank has no storage.
  }
}

const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  // A document keeps its axe, half a megabyte of script; its style sheets are looked at once as well.
  const again = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page, ...(again ? { axeSource: 'void 0' } : {}) })
    .options({
      runOnly: { type: 'tag', values },
      // Of what passes nothing is told, which is most of the work.
      resultTypes: ['violations'],
      preload: !again,
      iframes: false,
    })
    .exclude('iframe')
    // One frame is looked at: no second page is needed to join the results of several.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
