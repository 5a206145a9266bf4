import type { Browser } from '@playwright/test'
import { type Figure, median, ms } from './table.ts'
import { throttle } from './throttle.ts'

const most = 1.6
const rounds = 9

interface Opened {
  name: string
  path: string
  /** Mbit/s; without it only round trips are slow. */
  mbit?: number
}

/** What the target is about, and what explains it: a link into the middle has to play what came before. */
const links: readonly Opened[] = [
  { name: 'flow link answers Next, 4 x CPU, 150 ms', path: '/flow/pkce-login' },
  { name: 'link to step 7 answers Next, 4 x CPU, 150 ms', path: '/flow/pkce-login/step/7' },
  { name: '  flow link, 1.6 Mbit/s besides', path: '/flow/pkce-login', mbit: 1.6 },
]

/** How long until Next of a flow link answers a press, against a button of react-dom alone, served the same way. */
export async function measureReady(browser: Browser, site: string, hello: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const link of links) figures.push(await measure(browser, site, hello, link))
  return figures
}

async function measure(
  browser: Browser,
  site: string,
  hello: string,
  { name, path, mbit }: Opened,
): Promise<Figure> {
  const times = { flow: [] as number[], hello: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.hello.push(await open(browser, `${hello}/`, mbit))
    times.flow.push(await open(browser, `${site}${path}`, mbit))
  }
  const [ours, floor] = [median(times.flow), median(times.hello)]
  const ratio = ours / floor
  return {
    name,
    target: mbit === undefined ? `<= ${most} x react-dom hello` : '',
    measured: `${ratio.toFixed(2)} x  (${ms(ours)} : ${ms(floor)})`,
    ...(mbit === undefined ? { met: ratio <= most } : {}),
  }
}

/** ms from the start of the navigation until a press of Next has changed the page. */
async function open(browser: Browser, url: string, mbit: number | undefined): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await throttle(page, { cpu: 4, rtt: 150, ...(mbit === undefined ? {} : { mbit }) })
  await page.addInitScript(pressNext, sign)
  // The page says it by itself: whatever is evaluated in it while it opens would be in its time.
  const said = page.waitForEvent('console', (message) => message.text().startsWith(sign))
  await page.goto(url, { waitUntil: 'commit' })
  const ready = Number((await said).text().slice(sign.length))
  await context.close()
  return ready
}

const sign = 'ready at '

/** In the page: presses Next as soon as it is there and enabled, and says when the current step has changed. */
function pressNext(sign: string): void {
  let before: string | undefined
  const current = () => document.querySelector('[aria-current="step"]')?.textContent ?? undefined
  const look = () => {
    const next = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Next')
    if (before !== undefined && current() !== before) {
      console.log(`${sign}${performance.now()}`)
      observer.disconnect()
    } else if (before === undefined && next && !next.disabled && current() !== undefined) {
      before = current()
      setTimeout(() => next.click())
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
