import type { Browser, Page } from '@playwright/test'

const viewport = { width: 1366, height: 768 }

/** What Next cost, of all walks so far. */
export interface Walked {
  /** ms from each press of Next to the paint after it. */
  presses: number[]
  /** ms of each task over 50 ms. */
  long: number[]
}

declare global {
  interface Window {
    watch: Walked
  }
}

/**
 * Presses Next by a mouse until nothing more comes.
 * @param ready what has to stand on the page before the first press, as a selector
 */
export async function pressNext(
  browser: Browser,
  address: string,
  ready: string,
  into: Walked,
): Promise<void> {
  const page = await browser.newPage({ viewport })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator(ready).waitFor()
  await page.waitForTimeout(500)
  await page.evaluate(startWatch)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  for (let pressed = 1; await next.isEnabled(); pressed++) {
    const box = await next.boundingBox()
    if (!box) throw new Error('There is no button Next.')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForFunction((count) => window.watch.presses.length === count, pressed)
    await page.waitForTimeout(250)
  }
  const { presses, long } = await watched(page)
  into.presses.push(...presses)
  into.long.push(...long)
  await page.close()
}

function watched(page: Page): Promise<Walked> {
  return page.evaluate(() => window.watch)
}

/** In the page: from the click to the first task after the frame in which it was painted; and long tasks from now on. */
function startWatch(): void {
  const watch: Walked = { presses: [], long: [] }
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
