import type { Browser, Page } from '@playwright/test'
import { type Figure, median, ms } from './table.ts'

const target = 100
const tenBacks = 300
const presses = 50
const viewport = { width: 1280, height: 720 }
/** One class: both windows name it. */
const session = 's=tgq000-benchmark'

/** From a press in the speaker's window to the change in the audience's, which is covered by it; and how soon Back is. */
export async function measurePresent(browser: Browser, url: string): Promise<Figure[]> {
  const context = await browser.newContext({ viewport })
  const open = async (mode: string) => {
    const page = await context.newPage()
    await page.goto(`${url}/present/classic-oauth1?mode=${mode}&${session}`, { waitUntil: 'networkidle' })
    await page.locator('[role=status]', { hasText: 'Step 1 of' }).waitFor({ state: 'attached' })
    return page
  }
  const speaker = await open('speaker')
  const audience = await open('audience')
  await speaker.bringToFront()
  await audience.evaluate(noteChanges)
  const times: number[] = []
  for (let press = 1; press <= presses; press++) {
    const began = await speaker.evaluate(pressed, press % 25 === 0 ? 'Home' : 'PageDown')
    const seen = await changedAfter(audience, began)
    // At the last step a press changes nothing.
    if (seen !== undefined) times.push(seen - began)
  }
  const back = await speaker.evaluate(tenBack)
  await context.close()
  const middle = median(times)
  const next = {
    name: 'Next to the audience’s window',
    target: `<= ${target} ms`,
    measured: `${ms(middle)}  (${times.length} presses, worst ${ms(Math.max(...times))})`,
    met: middle <= target,
  }
  return [
    next,
    {
      name: 'Back ten times, from step 11 to 1',
      target: `<= ${tenBacks} ms`,
      measured: ms(back),
      met: back <= tenBacks,
    },
  ]
}

/** In the speaker's page: ms for ten whole steps back, pressed at once, until the first one is told. */
async function tenBack(): Promise<number> {
  const press = (key: string, shiftKey = false) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }))
  const told = async (step: number) => {
    while (!document.querySelector('[role=status]')?.textContent?.startsWith(`Step ${step} of`))
      await new Promise((later) => setTimeout(later))
  }
  press('End')
  await told(11)
  const began = performance.now()
  for (let one = 0; one < 10; one++) press('ArrowLeft', true)
  await told(1)
  return performance.now() - began
}

declare global {
  interface Window {
    changes: number[]
  }
}

/** In the audience's page: when what it shows has changed, in ms since the epoch. */
function noteChanges(): void {
  window.changes = []
  const status = document.querySelector('[role=status]')
  const note = () => window.changes.push(performance.timeOrigin + performance.now())
  if (status)
    new MutationObserver(note).observe(status, { characterData: true, childList: true, subtree: true })
}

/** In the speaker's page: presses a key, and says when. */
function pressed(key: string): number {
  const began = performance.timeOrigin + performance.now()
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return began
}

async function changedAfter(page: Page, began: number): Promise<number | undefined> {
  await page.waitForTimeout(150)
  return page.evaluate((since) => window.changes.find((at) => at >= since), began)
}
