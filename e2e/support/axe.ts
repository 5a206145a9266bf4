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

/** Of what passes nothing is told, which is most of the work; what is in frames is no page of ours. */
const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], iframes: false } as const

/** What not to look for again. */
interface Known {
  /** The same elements in the same colours are looked at on another screen: their contrast is most of axe's work. */
  contrast?: boolean
}

/** What axe finds on the page as it stands, one line for each element. */
export async function violations(page: Page, known: Known = {}): Promise<string[]> {
  return (await again(page, known)) ?? (await first(page, known))
}

function rulesFor({ contrast }: Known) {
  return contrast ? { rules: { 'color-contrast': { enabled: false } } } : {}
}

/** A document gets its axe, half a megabyte of script, once; its style sheets are read then as well. */
async function first(page: Page, known: Known): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...options, resultTypes: [...options.resultTypes], preload: true, ...rulesFor(known) })
    .exclude('iframe')
    // One frame is looked at: no second page is needed to join the results of several.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(lines)
}

/** The same by the axe that is there already, without what the builder does around it, a fifth of the time. */
async function again(page: Page, known: Known): Promise<string[] | undefined> {
  const found = await page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as {
        axe?: { run(where: object, how: object): Promise<{ violations: Found[] }> }
      }
      return (await axe?.run({ exclude: [['iframe']] }, options))?.violations
    },
    { ...options, preload: false, ...rulesFor(known) },
  )
  return found?.flatMap(lines)
}

interface Found {
  id: string
  nodes: readonly { target: readonly unknown[]; html: string }[]
}

function lines({ id, nodes }: Found): string[] {
  return nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`)
}
