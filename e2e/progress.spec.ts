import { readFile } from 'node:fs/promises'
import { expect, test } from './support/test.ts'
import { length } from './support/told.ts'

const line = `3 of ${length} steps seen`

test('what was seen and answered is kept, goes out to a file, is cleared once asked, and comes back', async ({
  flow,
  page,
}) => {
  await flow.open()
  for (let step = 0; step < 3; step++) await flow.next.click()
  await expect(flow.status).toContainText('Step 3 of')
  await page.getByLabel('No, the verifier is missing').check()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tokenwalk.review') ?? ''))
    .toContain('"M15"')
  await page.goto('/')
  await expect(page.getByText(line)).toBeVisible()

  await page.goto('/glossary#nonce')
  await page.getByLabel('My translation of nonce').fill('Einmalwert')
  await page.keyboard.press('Enter')
  await page.goto('/progress')
  const row = page.getByRole('listitem').filter({ hasText: 'Authorization Code + PKCE' })
  await expect(row).toContainText(line)
  await expect(row).toContainText(`1 of ${length} questions answered rightly`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('tokenwalk-progress.json')
  const file = await readFile(await download.path())
  const saved = JSON.parse(String(file))
  expect(saved.flows).toEqual({ 'pkce-login': { seen: [1, 2, 3], right: [3], wrong: [], at: 3 } })
  expect(saved.review.M15).toMatchObject({ rights: 1, last: 'pkce-login/3' })
  expect(saved.translations).toEqual({ nonce: 'Einmalwert' })

  const clear = page.getByRole('button', { name: 'Clear all' })
  await clear.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
  await expect(row).toContainText(line)
  await clear.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click()
  await expect(row).toHaveCount(0)
  await expect(clear).toBeDisabled()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.reload()
  await expect(page.getByText('Nothing yet.')).toBeVisible()

  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file })
  await expect(row).toContainText(line)
  await expect(page.getByRole('status')).toHaveText(/^The file was added/)
  await input.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file })
  await expect(page.getByRole('status')).toHaveText(/nothing that was not here already/)
  expect(await page.evaluate(() => localStorage.getItem('tokenwalk.translations'))).toContain('Einmalwert')
  const bad = Buffer.from('{"kind":"tokenwalk-progress","version":1,"flows":{"pkce-login":{"seen":"all"}}}')
  await input.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: bad })
  await expect(page.getByRole('status')).toHaveText(/^other\.json is no progress file/)
  await expect(row).toContainText(line)

  await row.getByRole('link', { name: 'Go on at step 3' }).click()
  await flow.ready()
  await expect(flow.status).toContainText('Step 3 of')
})

test('a progress that is damaged on the device is none, and is replaced by the next step', async ({
  flow,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    try {
      if (localStorage.getItem('tokenwalk.progress') === null)
        localStorage.setItem('tokenwalk.progress', '{"kind')
    } catch {
      // about:blank has no storage.
    }
  })
  await page.goto('/progress')
  await expect(page.getByText('Nothing yet.')).toBeVisible()
  await flow.open()
  await flow.next.click()
  await expect(flow.status).toContainText('Step 1 of')
  await page.goto('/progress')
  await expect(page.getByText(`1 of ${length} steps seen`)).toBeVisible()
})
