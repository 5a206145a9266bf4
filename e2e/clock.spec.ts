import type { Page } from '@playwright/test'
import type { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { endingAt, lastBeatOf, runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const ninth = lastBeatOf(told.trace, 9)
const untilNine = runOf(...told.run.events.slice(0, ninth))

test('by keyboard: a minute, an hour and a day pass, and what has an end shows how much is left', async ({
  flow,
  page,
}) => {
  await flow.openRun(untilNine, { at: ninth, step: 9 })
  expect(await lives(flow)).toEqual(['4 min left', '59 min left'])
  const clock = page.getByRole('button', { name: /^Class clock, \d\d:\d\d:\d\d\./ })
  await clock.focus()
  await page.keyboard.press('Enter')
  const minute = page.getByRole('button', { name: '+1 min' })
  await tabTo(page, '+1 min')
  await page.keyboard.press('Enter')
  await expect.poll(() => lives(flow)).toEqual(['3 min left', '58 min left'])
  // The focus stays where the next minute is.
  await expect(minute).toBeFocused()
  await page.keyboard.press('Space')
  await expect.poll(() => lives(flow)).toEqual(['2 min left', '57 min left'])
  // Time is the learner's own: nothing moves by itself, and the arrow keys belong to the open box.
  await page.keyboard.press('ArrowLeft')
  await tabTo(page, '+1 h')
  await page.keyboard.press('Enter')
  await expect.poll(() => lives(flow)).toEqual(['expired', 'expired'])
  await expect(flow.region('Who knows what').getByRole('row', { name: /id-token/ })).toContainText('useless')
  await tabTo(page, '+1 day')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Class clock, Day 2, / })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(minute).toBeHidden()
  await expect(page.getByRole('button', { name: /^Class clock/ })).toBeFocused()

  // A reload keeps the time; Back takes it back, moment by moment.
  await page.reload()
  await flow.ready()
  await expect(page.getByRole('button', { name: /^Class clock, Day 2, / })).toBeVisible()
  for (const left of ['expired', '2 min left', '3 min left', '4 min left']) {
    await flow.back.click()
    await expect.poll(async () => (await lives(flow))[0]).toBe(left)
  }
})

test('an ID token that has grown old is refused at step 10', async ({ flow, page }) => {
  await flow.openRun(untilNine, { at: ninth, step: 9 })
  await page.getByRole('button', { name: /^Class clock/ }).click()
  await page.getByRole('button', { name: '+1 h' }).click()
  await page.keyboard.press('Escape')
  await flow.next.click()
  await expect(flow.status).toHaveText(endingAt(10, 'idTokenRefused'))
  await expect(page.getByRole('region', { name: 'Which check failed' })).toContainText('CK-IDT-EXP')
})

test('a code that has grown old buys nothing, and the story before it can be had back', async ({
  flow,
  page,
}) => {
  const sixth = lastBeatOf(told.trace, 6)
  await flow.openRun(told.run, { at: sixth, step: 6 })
  await page.getByRole('button', { name: /^Class clock/ }).click()
  await page.getByRole('button', { name: '+1 min' }).click()
  await page.getByRole('button', { name: '+1 min' }).click()
  await page.keyboard.press('Escape')
  await flow.next.click()
  await flow.next.click()
  await expect(page.getByRole('region', { name: 'Which check failed' })).toContainText('CK-CODE-FRESH')
  await flow.undo.click()
  await expect(flow.undo).toHaveCount(0)
  await flow.isAt(told, sixth)
  await flow.next.click()
  await flow.next.click()
  await flow.isAt(told, sixth + 2)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the clock stands behind More, shows its time, and the ledger what is left', async ({
    flow,
    page,
  }) => {
    await flow.openRun(untilNine, { at: ninth, step: 9 })
    await page.getByRole('button', { name: 'More' }).tap()
    const sheet = page.getByRole('dialog')
    const time = sheet.getByText(/^(Day \d, )?\d\d:\d\d:\d\d$/)
    const before = await time.textContent()
    const hour = sheet.getByRole('button', { name: '+1 h' })
    expect((await hour.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await hour.tap()
    await expect(time).not.toHaveText(before ?? '')
    await sheet.getByRole('button', { name: '+1 day' }).tap()
    await expect(time).toHaveText(/^Day [23], /)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await page.getByRole('button', { name: /^Ledger/ }).tap()
    expect(await lives(flow)).toEqual(['expired', 'expired'])
    // The short name of a value is whole: it is what tells two of them apart. So is who knows it.
    const names = sheet.locator('th[scope=col], th[scope=row] span:not(.sr-only)')
    expect(await names.count()).toBeGreaterThan(9)
    expect(await names.evaluateAll(cut)).toEqual([])
  })
})

/** Runs in the page: what is wider than the place it has. */
function cut(elements: readonly Element[]): string[] {
  return elements.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)
}

/** What the ledger says of the ID token's life and of the access token's. */
function lives(flow: FlowPage): Promise<string[]> {
  return flow
    .region('Who knows what')
    .getByText(/^(\d+ (s|min|h|d) left|expired)$/)
    .allTextContents()
}

async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  for (let count = 0; count < 8; count++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
}
