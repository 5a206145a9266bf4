import type { Browser, Page } from '@playwright/test'
import { type Figure, median, ms } from './table.ts'

const frame = 16.7
const rounds = 5
const viewport = { width: 1366, height: 768 }

interface Walked {
  /** ms from each press of Next to the paint after it. */
  presses: number[]
  /** ms of each task over 50 ms. */
  long: number[]
}

interface Watch {
  presses: number[]
  long: number[]
}

declare global {
  interface Window {
    watch: Watch
  }
}

/** Next, pressed by a mouse through the whole flow, in the site as it is and with the diagram as plain SVG, in turn. */
export async function measureNext(browser: Browser, site: string, plain: string): Promise<Figure[]> {
  const flow: Walked = { presses: [], long: [] }
  const floor: Walked = { presses: [], long: [] }
  for (let round = 0; round < rounds; round++) {
    await walk(browser, plain, false, floor)
    await walk(browser, site, true, flow)
  }
  const [ours, theirs] = [median(flow.presses), median(floor.presses)]
  const longest = Math.max(0, ...flow.long)
  return [
    {
      name: 'Next to next paint, Chromium',
      target: `plain SVG + <= ${frame} ms`,
      measured: `${ms(ours)}  (plain: ${ms(theirs)}; ${flow.presses.length} presses, worst ${ms(Math.max(...flow.presses))})`,
      met: ours - theirs <= frame,
    },
    {
      name: '  longest task while walking',
      target: 'none > 50 ms',
      measured: flow.long.length === 0 ? 'none > 50 ms' : `${flow.long.length}, longest ${ms(longest)}`,
      met: flow.long.length === 0,
    },
  ]
}

async function walk(browser: Browser, url: string, withReactFlow: boolean, into: Walked): Promise<void> {
  const page = await browser.newPage({ viewport })
  await page.goto(`${url}/flow/pkce-login`, { waitUntil: 'networkidle' })
  if (withReactFlow) await page.locator('.react-flow').waitFor()
  await page.waitForTimeout(500)
  await page.evaluate(startWatch)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const box = await next.boundingBox()
  if (!box) throw new Error('There is no button Next.')
  for (let pressed = 1; await next.isEnabled(); pressed++) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForFunction((count) => window.watch.presses.length === count, pressed)
    await page.waitForTimeout(250)
  }
  const { presses, long } = await watched(page)
  into.presses.push(...presses)
  into.long.push(...long)
  await page.close()
}

function watched(page: Page): Promise<Watch> {
  return page.evaluate(() => window.watch)
}

/** In the page: from the click to the first task after the frame in which it was painted; and long tasks from now on. */
function startWatch(): void {
  const watch: Watch = { presses: [], long: [] }
  window.watch = watch
  addEventListener(
    'click',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => watch.presses.push(performance.now() - timeStamp)
        after.port2.postMessage(0)
      }),
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.long.push(duration)
  }).observe({ type: 'longtask' })
}
