import type { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('a reload at every beat is exactly where it was, and the way on is the same', async ({ flow, page }) => {
  await flow.openRun(runOf())
  for (let at = 0; at <= last; at++) {
    await flow.isAt(told, at)
    await staysThrough(flow)
    if (at < last) await flow.next.click()
  }
  await flow.back.click()
  await flow.isAt(told, last - 1)
  await page.reload()
  await flow.isAt(told, last - 1)
  await expect(flow.next).toBeEnabled()
})

test('what was pressed a moment before a link, or before the page goes into the background, is kept', async ({
  flow,
  page,
}) => {
  await flow.openRun(runOf(), { step: 6 })
  await flow.isAt(told, 7)
  // Nothing is painted any more: of what was pressed only this may write.
  const unpainted = () => {
    globalThis.requestAnimationFrame = () => 0
  }
  await page.evaluate(unpainted)
  await flow.next.evaluate(async (next: HTMLElement) => {
    next.click()
    await new Promise((drawn) => setTimeout(drawn))
    document.querySelector<HTMLElement>('header a[href="/"]')?.click()
  })
  await expect(page).toHaveURL('/')
  await page.goBack()
  await flow.isAt(told, 8)
  const address = await flow.next.evaluate(async (next: HTMLElement) => {
    next.click()
    await new Promise((drawn) => setTimeout(drawn))
    document.dispatchEvent(new Event('visibilitychange'))
    return location.pathname
  })
  expect(address).toBe(told.path(9))
  const hidden = await flow.next.evaluate(async (next: HTMLElement) => {
    Object.defineProperty(document, 'hidden', { value: true })
    next.click()
    await new Promise((drawn) => setTimeout(drawn))
    return location.pathname
  })
  expect(hidden).toBe(told.path(10))
})

test('a reload keeps an edited run with its way back, the mode, the depth and the answers', async ({
  flow,
  page,
}) => {
  await flow.openRun(told.run, { step: 7 })
  await flow.depth('raw')
  const before = await flow.said()
  await page.getByRole('radio', { name: /The same app instance/ }).check()
  await flow.depth('fields')
  await flow.edit('code_verifier', 'a-guess')
  await flow.send.click()
  await expect(flow.undo).toBeVisible()
  await flow.mode('Break')
  await flow.depth('story')
  await page.reload()
  await flow.ready()
  await expect(page.getByRole('group', { name: 'Depth' }).getByLabel('story')).toBeChecked()
  await staysThrough(flow)
  await expect(page.getByRole('group', { name: 'Depth' }).getByLabel('raw')).toBeChecked()
  await expect(page.getByRole('group', { name: 'Mode' }).getByLabel('Break')).toBeChecked()
  await flow.undo.click()
  await flow.mode('Predict')
  expect(await flow.said()).toEqual(before)
  await expect(page.getByRole('radio', { name: /The same app instance/ })).toBeChecked()
})

test.describe('where storage is blocked', () => {
  test.beforeEach(async ({ context }) => context.addInitScript(blockStorage))

  test('a reload is still exactly where it was, and the theme can be changed', async ({ flow, page }) => {
    await flow.openRun(runOf(), { step: 6 })
    await page.getByRole('button', { name: 'Dark theme' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await staysThrough(flow)
    await flow.next.click()
    await flow.isAt(told, 8)
    await staysThrough(flow)
  })
})

async function staysThrough(flow: FlowPage): Promise<void> {
  const address = flow.page.url()
  await flow.depth('raw')
  const before = await flow.said()
  await flow.page.reload()
  await flow.ready()
  await flow.depth('raw')
  expect(await flow.said()).toEqual(before)
  expect(flow.page.url()).toBe(address)
}

/** Runs in the page before its scripts. */
function blockStorage(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(globalThis, name, { get: refuse })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
}
