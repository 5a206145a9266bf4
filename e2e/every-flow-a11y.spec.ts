import { violations } from './support/axe.ts'
import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'
import { tellerOf } from './support/told.ts'

const sizes = { phone: [390, 844], laptop: [1366, 768], projector: [1280, 720] } as const

for (const [name, [width, height]] of Object.entries(sizes))
  test.describe(`${name}, ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } })

    for (const flow of flows)
      test(`every step of ${flow.id} is without a violation`, async ({ flow: walked, page }) => {
        test.slow()
        const { runOf, tell, wholeRun } = tellerOf(flow)
        const { trace, status } = tell(wholeRun())
        const last = trace.frames.length - 1
        // The page follows the system's theme, which changes with each beat: on the laptop it is the other one.
        // The laptop has the same elements in the same colours.
        const known = { contrast: name === 'projector' }
        const themes = name === 'laptop' ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
        await walked.openRun(runOf())
        for (let at = 0; at <= last; at++) {
          const theme = themes[at % 2] ?? 'light'
          await page.emulateMedia({ colorScheme: theme })
          await expect(walked.status).toHaveText(status(at))
          // At the end of the page nothing lies half under the bar at the thumb.
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
          expect.soft(await violations(page, known), `beat ${at}, ${theme}`).toEqual([])
          if (at < last) await walked.next.click()
        }
      })
  })
