import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'
import { lastBeatOf, tellerOf } from './support/told.ts'

for (const flow of flows) {
  const { runOf, tell, wholeRun, length, path } = tellerOf(flow)
  const told = tell(wholeRun())
  const last = told.trace.frames.length - 1

  test(`${flow.id}: Next alone leads to its good end, and each step by its link equals walking there`, async ({
    flow: walked,
    page,
  }) => {
    // A load of the page for each step.
    test.slow()
    await walked.openRun(runOf())
    const places: Record<string, string>[] = []
    for (let at = 0; at <= last; at++) {
      await walked.isAt(told, at)
      places.push(await walked.said())
      if (at < last) await walked.next.click()
    }
    await expect(walked.next).toBeDisabled()
    const end = flow.content.endings[told.trace.frames[last]?.state ?? '']
    if (end !== undefined) await expect(page.locator('main')).toContainText(end)
    await expect(walked.steps).toHaveCount(length)
    for (const { title } of Object.values(flow.content.steps)) expect(places[last]?.steps).toContain(title)

    for (let step = 0; step <= length; step++) {
      // Another entry of the history, so that only the link says where to go.
      await page.goto('about:blank')
      await walked.openRun(runOf(), { step })
      const at = lastBeatOf(told.trace, step)
      await walked.isAt(told, at)
      expect(await walked.said()).toEqual(places[at])
    }
  })

  test(`${flow.id}: a visitor begins at its first step with a run of her own`, async ({ flow: walked }) => {
    await walked.open(path)
    await walked.isAt(told, 0)
    await expect(walked.back).toBeDisabled()
    await walked.next.click()
    await walked.isAt(told, 1)
  })
}
