import { expect, test } from './support/test.ts'
import { runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

/** Runs in the page: what moves now. */
const moving = () =>
  document.getAnimations().map((animation) => {
    const { effect } = animation
    const target = effect instanceof KeyframeEffect ? effect.target : null
    return `${animation.constructor.name} on ${target?.getAttribute('class')}`
  })

test.describe('who asks for reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('sees none, on any step and on home', async ({ flow, page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(moving)).toEqual([])
    await flow.openRun(runOf())
    for (let at = 1; at <= last; at++) {
      await flow.next.click()
      expect(await page.evaluate(moving)).toEqual([])
      await flow.isAt(told, at)
    }
    await page.getByRole('button', { name: 'Share' }).click()
    expect(await page.evaluate(moving)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(moving)).toEqual([])
  })
})

test('otherwise one value travels on Next, by transform alone, and comes to rest', async ({
  flow,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const started: string[][] = []
    Object.assign(globalThis, { started })
    const { animate } = Element.prototype
    Element.prototype.animate = function (frames, options) {
      started.push((Array.isArray(frames) ? frames : [frames ?? {}]).flatMap((frame) => Object.keys(frame)))
      return animate.call(this, frames, options)
    }
  })
  await flow.openRun(runOf())
  await expect(page.locator('.react-flow')).toBeVisible()
  const started = () => page.evaluate(() => (globalThis as unknown as { started: string[][] }).started.length)
  for (let at = 1; at <= last; at++) {
    const before = await started()
    await flow.next.click()
    await flow.isAt(told, at)
    expect((await started()) - before, `Next to beat ${at}`).toBeLessThanOrEqual(1)
    if ([1, 3, 4, 8, 10].includes(at)) expect((await started()) - before, `Next to beat ${at}`).toBe(1)
  }
  const properties = await page.evaluate(() =>
    (globalThis as unknown as { started: string[][] }).started.flat(),
  )
  expect([...new Set(properties)]).toEqual(['transform'])
  await expect.poll(() => page.evaluate(moving)).toEqual([])
  const sofar = await started()
  await flow.back.click()
  await flow.steps.nth(2).getByRole('button').click()
  await flow.back.click()
  expect(await started()).toBe(sofar)
})

test.describe('autoplay', () => {
  // The clock of the test puts a script into the user's screen, which is refused there.
  test.use({ allowed: /Blocked script execution in 'about:srcdoc'/ })

  test('walks by itself, can be paused, and ends by itself', async ({ flow, page }) => {
    await page.clock.install()
    await flow.openRun(runOf())
    await page.getByRole('button', { name: 'Play' }).click()
    await page.clock.runFor(4100)
    await flow.isAt(told, 1)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.clock.runFor(9000)
    await flow.isAt(told, 1)
    await page.getByRole('button', { name: 'Play' }).click()
    await page.clock.runFor(4100 * last)
    await flow.isAt(told, last)
    await expect(page.getByRole('button', { name: 'Play' })).toBeDisabled()
  })
})
