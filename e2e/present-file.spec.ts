import { test } from './support/file-edition.ts'
import { expect } from './support/test.ts'

test('in the file a speaker’s window leads an audience’s, which a reload does not lose', async ({
  edition,
  page,
}) => {
  await edition.open('/present/pkce-login?mode=speaker')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/^Step 1 of 11/)
  const [audience] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Audience window' }).click(),
  ])
  const follows = audience.getByRole('status')
  await expect(follows).toHaveText(/^Step 1 of 11/)
  for (let press = 0; press < 12; press++) {
    const before = await status.textContent()
    await page.keyboard.press('PageDown')
    await expect(status).not.toHaveText(before ?? '')
    await expect(follows).toHaveText((await status.textContent()) ?? '')
  }
  await audience.reload()
  await expect(follows).toHaveText((await status.textContent()) ?? '')
  await page.reload()
  await expect(status).toHaveText((await follows.textContent()) ?? '')
})
