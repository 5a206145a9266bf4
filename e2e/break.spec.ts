import type { Locator } from '@playwright/test'
import type { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { endingAt, runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())

test('a wrong verifier is refused by CK-PKCE-MATCH; one press undoes it', async ({ flow }) => {
  await flow.openRun(told.run, { step: 7 })
  await flow.depth('raw')
  const before = await flow.said()
  await flow.depth('fields')
  await flow.edit('code_verifier', 'a-guess-of-43-characters-but-not-the-right-1')
  await flow.send.click()

  await expect(flow.status).toContainText('Step 8 of 11')
  await refusedBy(flow, 'CK-PKCE-MATCH')
  const checks = flow.region('Checks')
  await expect(checks).toContainText('SkyAlbum ID checks')
  await expect(checks).toContainText('RFC 7636 §4.6')
  await expect(flow.steps.nth(6)).toContainText('Changed by you.')
  await expect(flow.steps.nth(7)).toContainText('Refused by SkyAlbum ID.')
  await expect(flow.region('Message')).toContainText('changed by you')

  await flow.next.click()
  await expect(flow.status).toHaveText(endingAt(9, 'tokenRefused'))
  await flow.depth('raw')
  await expect(flow.region('Message')).toContainText('HTTP/1.1 400 Bad Request')
  await expect(flow.region('Message')).toContainText('"error":"invalid_grant"')
  await expect(flow.next).toBeDisabled()

  await flow.undo.click()
  await expect(flow.undo).toHaveCount(0)
  expect(await flow.said()).toEqual(before)
  await flow.next.click()
  await flow.isAt(told, 9)
})

test('what is typed into stays in view above Send', async ({ flow, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await flow.openRun(told.run, { step: 7 })
  await flow.edit('code', 'abc')
  const bottom = (part: Locator) => part.boundingBox().then((box) => (box ? box.y + box.height : Number.NaN))
  const bar = page.getByRole('list', { name: 'Your changes' })
  await expect
    .poll(
      async () =>
        ((await bar.boundingBox())?.y ?? 0) -
        (await bottom(page.getByLabel('Value of code', { exact: true }))),
    )
    .toBeGreaterThan(0)
})

test('a change that cannot be made loses nothing of what was typed beside it', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 3 })
  await flow.mode('Break')
  await flow.edit('scope', 'openid')
  await flow.region('Message').getByText('Request line').first().click()
  await flow.edit('method', 'GE T')
  await flow.send.click()
  await expect(page.getByText('Nothing was sent: “GE T” cannot stand in method')).toBeVisible()
  const pending = page.getByRole('list', { name: 'Your changes' }).getByRole('listitem')
  await expect(pending).toHaveText(['scope: new value', 'method: new value'])

  await page.getByRole('button', { name: 'Drop this change: method: new value' }).click()
  await flow.send.click()
  await expect(pending).toHaveCount(0)
  await expect(flow.steps.nth(2)).toContainText('Changed by you.')
})

test('a redirect_uri that is not registered ends on an error page of the server', async ({ flow }) => {
  await flow.openRun(runOf(), { step: 3 })
  await flow.edit('redirect_uri', 'example.paperkite:/callback/')
  await flow.send.click()
  await expect(flow.status).toHaveText(endingAt(4, 'authorizeRefused'))
  await refusedBy(flow, 'CK-REDIRECT-EXACT')
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('This request was refused')
  await expect(flow.region('User’s screen')).toContainText('id.skyalbum.example')
  await expect(flow.next).toBeDisabled()
  await expect(flow.back).toBeEnabled()
})

test('an edited step 4 is played on: the new value is in all that follows', async ({ flow }) => {
  await flow.openRun(told.run, { step: 3 })
  await flow.edit('state', 'a-state-that-i-typed')
  await flow.send.click()
  await flow.depth('raw')
  for (let press = 0; press < 4 && !(await flow.status.textContent())?.startsWith('Step 6'); press++)
    await flow.next.click()
  await refusedBy(flow, 'CK-STATE')
  await expect(flow.region('Message')).toContainText('state=a-state-that-i-typed')
  await expect(flow.next).toBeDisabled()
})

test('a code that is sent twice buys nothing the second time', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 7 })
  await flow.mode('Break')
  await page.getByRole('checkbox', { name: 'send it twice' }).check()
  await flow.send.click()
  await refusedBy(flow, 'CK-CODE-ONCE')
})

test('an ID token for another app is refused at step 10', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 9 })
  await page.getByRole('button', { name: 'edit id_token' }).click()
  await page.getByLabel('Swap id_token for another value').selectOption('an ID token for Mallory’s Postcards')
  await flow.send.click()
  await expect(flow.status).toHaveText(endingAt(10, 'idTokenRefused'))
  await refusedBy(flow, 'CK-IDT-AUD')
  await expect(flow.next).toBeDisabled()
  await page.getByRole('button', { name: 'Verify' }).click()
  await expect(flow.region('Token').getByText('not one claim may be believed')).toBeInViewport()
  await expect(flow.region('Token').locator('[data-check]').first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Verify' })).toBeInViewport({ ratio: 1 })
})

test('each ready-made break of the token request is one press, and one press undoes it', async ({
  flow,
  page,
}) => {
  await flow.openRun(told.run, { step: 7 })
  await flow.mode('Break')
  const breaks = page.getByRole('group', { name: 'Break it in one press' }).getByRole('button')
  const before = await flow.said()
  // A few stand there, the rest behind one press, so that the message stays in view.
  await expect(breaks).toHaveText([
    'Change the verifier',
    'Swap in Mallory’s code',
    'Send it twice',
    'Change the code',
    /^\d+ more …$/,
  ])
  const more = breaks.filter({ hasText: /^\d+ more …$/ })
  await more.click()
  const labels = (await breaks.allTextContents()).slice(0, -1)
  expect(labels.length).toBeGreaterThan(9)
  for (const label of labels) {
    // Undo brings the message back, with a few of its breaks.
    if (await more.isVisible()) await more.click()
    await breaks.getByText(label, { exact: true }).click()
    await expect(flow.region('Checks').locator('[data-check]').filter({ hasText: 'refused' })).toHaveCount(1)
    await expect(page.getByRole('region', { name: 'Which check failed' })).toBeVisible()
    await flow.undo.click()
    await expect(flow.status).toHaveText(told.status(8))
    expect((await flow.said()).Checks).toBe(before.Checks)
  }
})

test('fields can be added, deleted and taken back before they are sent', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 3 })
  await flow.mode('Break')
  const message = flow.region('Message')
  await message.getByRole('button', { name: 'delete nonce' }).click()
  await message.getByText('Add a field').click()
  await message.getByLabel('Name', { exact: true }).fill('prompt')
  await message.getByLabel('Value', { exact: true }).fill('none')
  await message.getByRole('button', { name: 'Add', exact: true }).click()
  const pending = page.getByRole('list', { name: 'Your changes' })
  await expect(pending.getByRole('listitem')).toHaveText(['nonce: deleted', 'prompt: added'])
  await pending.getByRole('button', { name: 'Drop this change: nonce: deleted' }).click()
  await expect(pending.getByRole('listitem')).toHaveText(['prompt: added'])
  await flow.send.click()
  await expect(flow.status).toHaveText(endingAt(4, 'errorReturned'))
  await flow.depth('raw')
  await expect(message).toContainText('error=login_required')
})

test.describe('what is typed', () => {
  // The browser says of each part of the edited page why it does not run or load.
  test.use({
    allowed: /^console: (Blocked script execution|Refused to execute the redirect|.*policy|.*404)/i,
  })

  test('is text and never runs', async ({ flow, page }) => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      return dialog.dismiss()
    })
    for (const name of ['client_id', 'redirect_uri', 'scope', 'state']) {
      await page.goto('about:blank')
      await flow.openRun(runOf(), { step: 3 })
      await flow.edit(name, name === 'redirect_uri' ? `javascript:alert(3)//${evil}` : evil)
      await flow.send.click()
      await expect(flow.undo).toBeVisible()
      for (const depth of ['raw', 'story', 'fields'] as const) await flow.depth(depth)
      await expect(page.locator('#root img, #root script')).toHaveCount(0)
      await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0)
    }

    // A page of the server that the learner wrote anew: it is shown, and nothing in it runs or loads.
    await page.goto('about:blank')
    await flow.openRun(runOf(), { step: 4 })
    await flow.mode('Break')
    const html = `<h1>Mine</h1><img src=x onerror="top.alert(4)"><img src="https://elsewhere.example/a.png">
      <script>top.alert(5)</script><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
      <a href="javascript:top.alert(6)">press</a><form action="javascript:top.alert(7)"><button>Log in</button></form>`
    const body = flow.region('Message').getByLabel('Value of body').last()
    await openAround(flow)
    await body.fill(html)
    await flow.send.last().click()
    await expect(flow.screen.getByRole('heading', { name: 'Mine' })).toBeVisible()
    await flow.screen.getByRole('link', { name: 'press' }).click()
    await flow.screen.getByRole('button', { name: 'Log in' }).click()
    await expect(flow.status).toContainText(/^Step \d+ of 11/)
    expect(dialogs).toEqual([])
  })
})

/** Opens every folded group of the message. */
async function openAround(flow: FlowPage): Promise<void> {
  await flow
    .region('Message')
    .locator('details')
    .evaluateAll((folds) => {
      for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
    })
}

/** The check that failed first stands in the Checks and beside the caption. */
async function refusedBy(flow: FlowPage, check: string): Promise<void> {
  const row = flow.region('Checks').locator(`[data-check^="${check}"]`).filter({ hasText: 'refused' })
  await expect(row).toBeVisible()
  await expect(flow.page.getByRole('region', { name: 'Which check failed' })).toContainText(check)
}
