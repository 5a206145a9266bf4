import type { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('the worker is killed, then unregistered, in the middle of a walk', async ({ flow, page, context }) => {
  const statuses: number[] = []
  page.on('response', (response) => {
    if (response.url().includes('/net/')) statuses.push(response.status())
  })
  await flow.openRun(runOf(), { step: 2 })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const devtools = await context.newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await walkOn(flow, 2, 6)
  // The browser starts it again, and it needs nothing that it knew before.
  await expect.poll(() => statuses.length).toBeGreaterThan(2)
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
  })
  await walkOn(flow, 6, last)
  expect(statuses.filter((status) => status >= 400)).toEqual([])
  await page.reload()
  await flow.isAt(told, last)
})

const missing: Record<string, () => void> = {
  'an insecure origin': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    Object.defineProperty(globalThis, 'isSecureContext', { value: false })
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    Reflect.deleteProperty(Navigator.prototype, 'clipboard')
  },
  'a browser without service workers': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'a worker that cannot be registered': () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('no sw.js'))
  },
  'a history that cannot be written or read': () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    history.replaceState = refuse
    history.pushState = refuse
    Object.defineProperty(history, 'state', { get: refuse })
  },
  'a tab that is at its end with storage and chance to write': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  },
}

for (const [what, init] of Object.entries(missing))
  test(`the run goes on with ${what}`, async ({ flow, page, context }) => {
    await context.addInitScript(init)
    await flow.openRun(runOf())
    for (let at = 1; at <= last; at++) {
      await flow.next.click()
      await expect(flow.status).toHaveText(told.status(at))
    }
    await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Hello, Lina')
    for (let at = last - 1; at >= 7; at--) await flow.back.click()
    await expect(flow.status).toHaveText(told.status(7))
    await page.getByRole('button', { name: /^(Dark|Light) theme$/ }).click()
    if (/service workers|insecure|registered/.test(what)) {
      await expect(page.getByText('real requests')).toHaveCount(0)
      await expect(page.getByText(/^inside/)).toBeVisible()
    }
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByLabel('Link to this run')).toHaveValue(/#run=/)
  })

test.describe('where the worker is blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('the run goes on', async ({ flow }) => {
    await flow.openRun(runOf())
    await walkOn(flow, 0, last)
  })
})

test('a second tab has its own run, and the first loses nothing', async ({ flow, page, context }) => {
  await flow.openRun(runOf(), { step: 5 })
  const before = await flow.said()
  const other = await context.newPage()
  await other.goto('/flow/pkce-login/step/9')
  await other.getByRole('button', { name: 'Back', exact: true }).click()
  await other.close()
  expect(await flow.said()).toEqual(before)
  await page.reload()
  await flow.ready()
  expect(await flow.said()).toEqual(before)
})

test('quick presses lose none and send none twice', async ({ flow, page }) => {
  await flow.openRun(runOf())
  await page.evaluate(() => {
    const next = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Next')
    for (let press = 0; press < 40; press++) next?.click()
  })
  await flow.isAt(told, last)
})

async function walkOn(flow: FlowPage, from: number, to: number): Promise<void> {
  for (let at = from + 1; at <= to; at++) {
    await flow.next.click()
    await flow.isAt(told, at)
  }
}
