import { nexts } from '#flows/kit/testing.ts'
import type { LearnerEvent } from '#world/records.ts'
import type { FlowPage } from './support/flow-page.ts'
import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'
import { tellerOf } from './support/told.ts'

/** What Lina types, by the labels of the pages. */
const typed = { 'User name': 'lina', Password: 'kite-picnic-27' }

for (const flow of flows) {
  const { runOf, tell, wholeRun } = tellerOf(flow)
  const told = tell(wholeRun())
  const { frames } = told.trace
  const last = frames.length - 1
  const wherever = (type: LearnerEvent['type']) => frames.filter(({ accepts }) => accepts.includes(type))
  /** Goes on from there for as long as Next leads on. */
  const onFrom = (at: number, event: LearnerEvent) => {
    const trace = tell(runOf(...nexts(at), event, ...nexts(20)))
    const end = trace.trace.frames.findIndex((frame) => frame.at > at && !frame.accepts.includes('NEXT'))
    return { told: trace, end }
  }

  if (wherever('ENTER').length > 0 || wherever('ALLOW').length > 0)
    test(`${flow.id}: what Lina types and decides by hand is the story that Next tells`, async ({
      flow: walked,
      page,
    }) => {
      await walked.openRun(runOf())
      for (let at = 0; at < last; at++) {
        await walked.isAt(told, at)
        if (frames[at]?.accepts.includes('ENTER')) await fillIn(walked)
        else if (frames[at]?.accepts.includes('ALLOW')) await press(walked, 'Allow')
        else await walked.next.click()
      }
      await walked.isAt(told, last)
      await expect(walked.next).toBeDisabled()
      const byHand = await walked.said()
      await page.goto('about:blank')
      await walked.openRun(told.run, { at: last })
      expect(await walked.said()).toEqual(byHand)
    })

  for (const { at } of wherever('DENY'))
    test(`${flow.id}: Deny, by hand, ends on a screen that says so`, async ({ flow: walked }) => {
      const { told: denied, end } = onFrom(at, { type: 'DENY' })
      await walked.openRun(told.run, { at })
      await press(walked, 'Deny')
      for (let beat = at + 1; beat <= end; beat++) {
        await walked.isAt(denied, beat)
        if (beat < end) await walked.next.click()
      }
      const { state = '', refused } = denied.trace.frames[end] ?? {}
      expect(refused).toBe(true)
      await expect(walked.next).toBeDisabled()
      await expect(walked.status).toContainText(flow.content.endings[state] ?? 'no words')
      // The app's own page or screen, not the server's, tells Lina.
      const own = denied.trace.screens.findLast(
        ({ html, url }) => html !== '' && (url === '' || new URL(url).host.endsWith('paperkite.example')),
      )
      const words = /class="no">([^<]+)</.exec(own?.html ?? '')?.[1] ?? 'no word of it'
      const screens = walked.region('User’s screen').locator('iframe')
      const shown = screens.and(walked.page.locator('[srcdoc*="class=\\"no\\""]')).contentFrame()
      await expect(shown.locator('.no')).toHaveText(words)
      if (own?.url) await expect(walked.region('User’s screen')).toContainText('paperkite.example')
    })

  for (const { at, state } of wherever('AGAIN'))
    test(`${flow.id}: once more from “${state}”, and on to the end`, async ({ flow: walked, page }) => {
      const { told: again, end } = onFrom(at, { type: 'AGAIN' })
      await walked.openRun(told.run, { at })
      await page.getByRole('button', { name: flow.content.again?.[state] ?? 'no words', exact: true }).click()
      for (let beat = at + 1; beat <= end; beat++) {
        await walked.isAt(again, beat)
        if (beat < end) await walked.next.click()
      }
      await expect(walked.next).toBeDisabled()
    })
}

/** Types into the page that is open what it asks for; a device's code is read where it is shown. */
async function fillIn(walked: FlowPage): Promise<void> {
  const code = walked.form.getByLabel('Code')
  const fields = walked.form.locator('input:not([type=hidden])')
  await expect(fields.first()).toBeVisible()
  if (await code.isVisible()) {
    const shown = await walked
      .region('User’s screen')
      .locator('iframe')
      .first()
      .contentFrame()
      .locator('body')
      .textContent()
    await code.fill(/[A-Z]{4}-[A-Z]{4}/.exec(shown ?? '')?.[0] ?? 'no code on the screen')
  } else for (const [label, value] of Object.entries(typed)) await walked.form.getByLabel(label).fill(value)
  await walked.form.getByRole('button').click()
}

async function press(walked: FlowPage, name: string): Promise<void> {
  await walked.form.getByRole('button', { name, exact: true }).click()
}
