import type { Page } from '@playwright/test'
import { FlowPage } from './support/flow-page.ts'
import { StaticHost } from './support/static-host.ts'
import { expect, test as quiet } from './support/test.ts'
import { length, path, runOf, tell, wholeRun } from './support/told.ts'

// A host of its own for each test, because it goes away.
const test = quiet.extend<{ host: StaticHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  host: async ({}, use) => {
    const host = new StaticHost()
    await host.start()
    await use(host)
    await host.stop()
  },
  baseURL: ({ host }, use) => use(host.origin),
})

const told = tell(wholeRun())

test('after one visit the whole site works without a network', async ({ page, context, host, flow }) => {
  await page.goto('/')
  await expect(page.getByText('Works offline: this site is kept')).toBeVisible({ timeout: 40_000 })
  await host.stop()
  await context.setOffline(true)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Pages that were never opened: a flow and its panels, a deep link, a shared run, the rest.
  await flow.openRun(runOf())
  for (let at = 1; at < told.trace.frames.length; at++) {
    await flow.next.click()
    await flow.isAt(told, at)
  }
  await page.reload()
  await flow.isAt(told, told.trace.frames.length - 1)
  await page.goto('/flow/device-api/step/4')
  await expect(flow.status).toContainText('Step 4 of ')
  await page.goto('/compare/openid?row=3')
  await expect(page.getByRole('status')).toContainText('Row 3 of 10')
  for (const address of ['/concept/kerberos', '/glossary', '/progress', '/flow/implicit-api']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    await expect(page.getByRole('heading', { name: 'There is no page here' })).toHaveCount(0)
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'error').length
  })
  expect(fonts).toBe(0)
})

test.describe('a new edition', () => {
  // What the host no longer has, an old page may ask for in vain; nothing of it may break.
  test.describe.configure({ timeout: 120_000 })

  test('is offered, breaks no open page, and takes the run along', async ({ page, context, host, flow }) => {
    await flow.openRun(told.run, { step: 5 })
    const here = await flow.said()
    await expect.poll(() => kept(page), { timeout: 40_000 }).toHaveLength(1)
    const [before] = await kept(page)
    host.bringOtherEdition()
    const other = await context.newPage()
    await other.goto('/')
    // The page that brought it needs no offer.
    await expect(other.getByText('Works offline: this site is kept')).toBeVisible({ timeout: 40_000 })
    await expect(other.getByText('A new edition')).toHaveCount(0)
    await page.bringToFront()
    const offer = page.getByRole('note').filter({ hasText: 'A new edition' })
    await expect(offer).toBeVisible({ timeout: 40_000 })
    // A part that this page never asked for, and that its host no longer has.
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByLabel('Link to this run')).toBeVisible()
    await page.keyboard.press('Escape')
    await flow.next.click()
    await flow.back.click()
    await page.getByRole('button', { name: 'Reload' }).click()
    await flow.ready()
    expect(await flow.said()).toEqual(here)
    await expect(offer).toHaveCount(0)
    // Nobody needs the old edition any more.
    await expect.poll(() => kept(page), { timeout: 40_000 }).not.toContain(before)
    await host.stop()
    await page.goto(`${path}/step/2`)
    await expect(new FlowPage(page).status).toContainText(`Step 2 of ${length}: `)
  })

  test('stands on the page at the next visit, without an offer', async ({ page, host }) => {
    await page.goto('/')
    await expect(page.getByText('Works offline: this site is kept')).toBeVisible({ timeout: 40_000 })
    host.bringOtherEdition()
    await page.reload()
    const entry = page.locator('script[type=module][src]')
    await expect(entry).toHaveAttribute('src', /2\.js$/)
  })
})

/** The editions that are whole on the device. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const whole: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const files = await cache.keys()
      if (files.some(({ url }) => /\/assets\/shell-[^/]*\.txt$/.test(url))) whole.push(name)
    }
    return whole
  })
}
