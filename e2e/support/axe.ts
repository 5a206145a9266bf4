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

/** What axe finds on the page as it stands, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude('iframe')
    // One frame is looked at: no second page is needed to join the results of several.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
