import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { ModuleWeights } from './modules.ts'
import type { Figure } from './table.ts'

const most = { home: 110, flow: 230 }

/** All scripts that pages really load, gzip: home, and the flow page walked to its end. */
export async function measureWeight(
  browser: Browser,
  url: string,
  modules: ModuleWeights,
): Promise<{ figures: Figure[]; scripts: readonly string[] }> {
  const home = await load(browser, `${url}/`, false)
  const flow = await load(browser, `${url}/flow/pkce-login`, true)
  const isReactFlow = (file: string) =>
    (modules.get(file.slice(1)) ?? []).some(({ id }) => id.startsWith('@xyflow/'))
  const early = [...home.keys()].filter(isReactFlow)
  return {
    figures: [
      weight('JavaScript of home, gzip', home, most.home),
      {
        name: '  React Flow on home',
        target: 'not loaded',
        measured: early.length === 0 ? 'not loaded' : early.join(', '),
        met: early.length === 0,
      },
      weight('JavaScript of the flow page in all, gzip', flow, most.flow),
      ...[...flow]
        .sort(([, one], [, other]) => other - one)
        .map(([file, bytes]) => ({ name: `  ${nameOf(file)}`, target: '', measured: kB(bytes) })),
    ],
    scripts: [...flow.keys()].map((file) => file.slice(1)),
  }
}

function weight(name: string, files: ReadonlyMap<string, number>, kilobytes: number): Figure {
  const bytes = [...files.values()].reduce((sum, one) => sum + one, 0)
  return { name, target: `<= ${kilobytes} kB`, measured: kB(bytes), met: bytes <= kilobytes * 1000 }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** `/assets/react-A7aidQb5.js` without its hash. */
function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/-[\w-]{8}(?=\.js$)/, '')
}

/** Opens a page, presses Next to the end where there is one, and weighs every script that came. */
async function load(browser: Browser, url: string, walk: boolean): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const bodies: Promise<readonly [string, number]>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const file = new URL(response.url()).pathname
    bodies.push(response.body().then((body) => [file, gzipSync(body, { level: 9 }).length] as const))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while (walk && (await next.isEnabled())) {
    await next.click()
    await page.waitForTimeout(50)
  }
  await page.waitForLoadState('networkidle')
  const files = new Map(await Promise.all(bodies))
  await context.close()
  return files
}
