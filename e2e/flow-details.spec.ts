import bff from '#flows/bff-cookies/index.ts'
import classic from '#flows/classic-oauth1/index.ts'
import formPost from '#flows/implicit-form-post-login/index.ts'
import pkceApi from '#flows/pkce-api/index.ts'
import refresh from '#flows/refresh-token/index.ts'
import ropc from '#flows/ropc-api/index.ts'
import { expect, test } from './support/test.ts'
import { tellerOf } from './support/told.ts'

test.use({ viewport: { width: 1280, height: 720 } })

test('a link on the page of an app is a tap: the story begins with it', async ({ flow }) => {
  const { runOf, tell } = tellerOf(classic)
  await flow.openRun(runOf())
  const link = flow.screen.getByRole('link', { name: 'Print from SkyAlbum' })
  await expect(link).toBeInViewport({ ratio: 1 })
  await link.click()
  await flow.isAt(tell(runOf({ type: 'NEXT' })), 1)
  // Now PaperKite asks SkyAlbum ID: the page only stands there.
  await link.click()
  await flow.isAt(tell(runOf({ type: 'NEXT' })), 1)
})

test('the password form of the old app is all in view, and so is the ledger that minds', async ({ flow }) => {
  await flow.openRun(tellerOf(ropc).wholeRun(), { step: 2 })
  await expect(flow.screen.getByLabel('Password')).toBeInViewport({ ratio: 1 })
  await expect(flow.screen.getByRole('button', { name: 'Log in' })).toBeInViewport({ ratio: 1 })
  await expect(flow.region('Who knows what')).toBeInViewport({ ratio: 0.99 })
})

test('what Mallory sends once more has an arrow and a sentence', async ({ flow, page }) => {
  await flow.openRun(tellerOf(refresh).wholeRun(), { step: 4 })
  await flow.mode('Break')
  await page.getByRole('button', { name: 'The old token comes back' }).click()
  await expect(flow.current).toContainText('Mallory to SkyAlbum ID')
  await expect(page.locator('.dg-outside')).toHaveCount(1)
})

test('an hour later the BFF refreshes its token, and the arrows of it are drawn', async ({ flow, page }) => {
  await flow.openRun(tellerOf(bff).wholeRun(), { step: 10 })
  await expect(page.getByText('token too old?')).toHaveCount(0)
  await page.getByRole('button', { name: /class clock/i }).click()
  await page.getByRole('button', { name: '+1 h' }).click()
  await flow.next.click()
  await expect(flow.status).toContainText(bff.content.endings.tokenRefreshed ?? 'no words')
  await expect(page.getByText('200 new tokens').first()).toBeVisible()
  await flow.next.click()
  await flow.next.click()
  await expect(flow.status).toContainText('The photos travel back')
})

test('what went wrong stays in view while the notes on errors are still on their way', async ({ flow }) => {
  const { runOf, wholeRun } = tellerOf(pkceApi)
  const untilCode = wholeRun().events.slice(0, 7)
  await flow.openRun(runOf(...untilCode, { type: 'CLOCK', seconds: 3600 }))
  for (let press = 0; press < 11 && (await flow.next.isEnabled()); press++) await flow.next.click()
  await expect(flow.region('Message')).toContainText('invalid_grant')
  await expect(flow.region('Checks').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
  await expect(flow.region('Token').getByRole('heading', { level: 2 })).not.toBeInViewport()
})

test('each hidden field of a form_post page can be changed by its name', async ({ flow }) => {
  await flow.openRun(tellerOf(formPost).wholeRun(), { step: 5 })
  await flow.edit('state', 'mallorys-state')
  await flow.send.click()
  await expect(flow.region('Checks')).toContainText('CK-FORM-STATE')
  await expect(flow.undo).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a flow of the past says what to take instead', async ({ flow, page }) => {
    await flow.openRun(tellerOf(ropc).runOf())
    await page.getByRole('region', { name: 'Status', exact: true }).getByRole('link').click()
    await expect(page).toHaveURL(/\/flow\/pkce-api$/)
  })

  test('Break leads from the menu to the message that is broken', async ({ flow, page }) => {
    await flow.openRun(tellerOf(pkceApi).wholeRun(), { step: 3 })
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('group', { name: 'Mode' }).getByLabel('Break', { exact: true }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Open the message' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave out the challenge' }).click()
    await expect(page.getByRole('region', { name: 'Which check failed' })).toContainText('CK-PKCE-PRESENT')
  })
})

test('what carries no value leaves nothing behind on its way', async ({ flow, page }) => {
  await flow.openRun(tellerOf(classic).runOf())
  await flow.next.click()
  await expect(page.locator('.dg-token')).toHaveCount(1)
  await expect(page.locator('.dg-dot')).toBeHidden()
})

for (const [width, height] of [
  [1024, 768],
  [1120, 720],
] as const)
  test.describe(`an article’s sentence, ${width}×${height}`, () => {
    test.use({ viewport: { width, height } })

    test('leaves caption and question where they are', async ({ flow, page }) => {
      await flow.openRun(tellerOf(classic).wholeRun(), { step: 1 })
      await flow.mode('Watch')
      for (let step = 1; step <= classic.length; step++) {
        await flow.steps
          .nth(step - 1)
          .getByRole('button')
          .click()
        await expect(flow.status).toContainText(`Step ${step} of`)
        await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
        const scrolls = await page
          .locator('main > .overflow-y-auto')
          .evaluateAll((parts) => parts.map((part) => part.scrollHeight - part.clientHeight))
        expect.soft(scrolls, `step ${step}`).toEqual([0, 0])
      }
    })
  })
