import type { Browser } from '@playwright/test'
import { type Figure, median, ms } from './table.ts'
import { throttle } from './throttle.ts'

const most = 1.6
const rounds = 5

declare global {
  interface Window {
    readyAt?: number
  }
}

/** How long until Next of a flow link answers a press, against a button of react-dom alone, served the same way. */
export async function measureReady(browser: Browser, site: string, hello: string): Promise<Figure[]> {
  return [await measure(browser, site, hello), await measure(browser, site, hello, 1.6)]
}

async function measure(browser: Browser, site: string, hello: string, mbit?: number): Promise<Figure> {
  const times = { flow: [] as number[], hello: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.hello.push(await open(browser, `${hello}/`, mbit))
    times.flow.push(await open(browser, `${site}/flow/pkce-login/step/7`, mbit))
  }
  const [ours, floor] = [median(times.flow), median(times.hello)]
  const ratio = ours / floor
  return {
    name: `flow link answers Next, 4 x CPU, 150 ms${mbit === undefined ? '' : `, ${mbit} Mbit/s`}`,
    target: `<= ${most} x react-dom hello`,
    measured: `${ratio.toFixed(2)} x  (${ms(ours)} : ${ms(floor)})`,
    met: ratio <= most,
  }
}

/** ms from the start of the navigation until a press of Next has changed the page. */
async function open(browser: Browser, url: string, mbit: number | undefined): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await throttle(page, { cpu: 4, rtt: 150, ...(mbit === undefined ? {} : { mbit }) })
  await page.addInitScript(pressNext)
  await page.goto(url)
  await page.waitForFunction(() => window.readyAt !== undefined)
  const ready = await page.evaluate(() => window.readyAt ?? Number.NaN)
  await context.close()
  return ready
}

/** In the page: presses Next as soon as it is there and enabled, and notes when the current step has changed. */
function pressNext(): void {
  let before: string | undefined
  const current = () => document.querySelector('[aria-current="step"]')?.textContent ?? undefined
  const look = () => {
    const next = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Next')
    if (before !== undefined && current() !== before) {
      window.readyAt = performance.now()
      observer.disconnect()
    } else if (before === undefined && next && !next.disabled && current() !== undefined) {
      before = current()
      setTimeout(() => next.click())
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
