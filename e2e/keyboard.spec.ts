import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { lastBeatOf, length, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('the whole flow by Tab and Enter, with a focus that is seen', async ({ flow, page }) => {
  await flow.openRun({ ...told.run, events: [] })
  await tabTo(page, 'Next')
  for (let at = 1; at <= last; at++) {
    await page.keyboard.press(at % 2 ? 'Enter' : 'Space')
    await flow.isAt(told, at)
    if (at < last) await expect(flow.next).toBeFocused()
  }
  await expect(flow.next).toBeDisabled()
  await tabTo(page, 'Back')
  await page.keyboard.press('Enter')
  await flow.isAt(told, last - 1)
})

test('the whole flow by arrow keys, whole steps with Shift, the ends with Home and End', async ({
  flow,
  page,
}) => {
  await flow.openRun({ ...told.run, events: [] })
  for (let at = 1; at <= last; at++) {
    await page.keyboard.press(at % 2 ? 'ArrowRight' : 'PageDown')
    await flow.isAt(told, at)
  }
  await page.keyboard.press('ArrowRight')
  await flow.isAt(told, last)
  for (let at = last - 1; at >= 0; at--) {
    await page.keyboard.press(at % 2 ? 'ArrowLeft' : 'PageUp')
    await flow.isAt(told, at)
  }
  await page.keyboard.press('End')
  await flow.isAt(told, last)
  await page.keyboard.press('Home')
  await flow.isAt(told, 0)
  for (let step = 2; step <= 6; step++) {
    await page.keyboard.press('Shift+ArrowRight')
    await flow.isAt(told, lastBeatOf(told.trace, step))
  }
  await page.keyboard.press('Shift+ArrowLeft')
  await flow.isAt(told, lastBeatOf(told.trace, 5))
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } })

    test('the first stop leads past steps and panels to Next, or to Back at the end', async ({
      flow,
      page,
    }) => {
      await flow.openRun(told.run, { step: 3 })
      const skip = page.getByRole('button', { name: 'Skip to the controls' })
      await page.keyboard.press('Tab')
      await expect(skip).toBeFocused()
      expect(await page.evaluate(focusNow)).toMatchObject({ outlined: true, covered: false })
      await page.keyboard.press('Enter')
      await expect(flow.next).toBeFocused()
      await expect(skip).not.toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(flow.status).toHaveText(told.status(lastBeatOf(told.trace, 3) + 1))

      await page.goto('about:blank')
      await flow.openRun(told.run, { at: last, step: length })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await expect(flow.back).toBeFocused()
    })
  })

test('a field keeps its keys, and so does a dialog', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 7 })
  const seventh = lastBeatOf(told.trace, 7)
  await flow.mode('Break')
  const field = flow.region('Message').getByLabel('Value of code_verifier')
  await field.focus()
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp', 'Enter', 'Space'])
    await page.keyboard.press(key)
  await flow.isAt(told, seventh)

  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await flow.isAt(told, seventh)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('no stop of the Tab key is unseen, hidden or a trap', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 10 })
  const stops: string[] = []
  for (let count = 0; count < 160; count++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusNow)
    if (stop === null) break
    expect.soft(stop, `stop ${count}`).toMatchObject({ outlined: true, covered: false })
    stops.push(stop.name)
  }
  // The list of steps and the controls are all reached, and the page lets go of the focus at its end.
  expect(stops.length).toBeLessThan(160)
  for (const name of ['Back', 'Next', 'Start over', 'Play', 'Share', 'Decode', 'Verify'])
    expect(stops).toContain(name)
  expect(stops.filter((name) => /^\d*Step \d+:/.test(name))).toHaveLength(11)
})

/** Presses Tab until a button has the focus, and checks that the focus can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  for (let count = 0; count < 160; count++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
  expect(await page.evaluate(focusNow)).toMatchObject({ outlined: true, covered: false })
}

/** Runs in the page: whether the focused element is marked and in view; null where the page has no focus. */
function focusNow() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const inFrame = element instanceof HTMLIFrameElement
  // Strips of radio buttons draw the mark around the label.
  const marked = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element
  const style = getComputedStyle(marked)
  const box = marked.getBoundingClientRect()
  const at = document.elementFromPoint(
    box.left + box.width / 2,
    box.top + Math.min(box.height, innerHeight) / 2,
  )
  return {
    name: element.ariaLabel ?? element.textContent.trim().replace(/\s+/g, ' '),
    outlined: inFrame || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2),
    covered: at === null || !(marked.contains(at) || at.contains(marked)),
  }
}
