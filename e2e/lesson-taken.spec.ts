import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Downloads the lesson whose plan is open: the file's name and its address on the disk. */
async function taken(page: Page, as: string): Promise<{ name: string; url: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download this lesson' }).click(),
  ])
  const path = test.info().outputPath(as)
  await download.saveAs(path)
  await expect(page.getByText(`Downloaded: ${download.suggestedFilename()}`)).toBeVisible()
  return { name: download.suggestedFilename(), url: pathToFileURL(path).href }
}

test('a lesson is downloaded as the file, which opens at it without a network, and hands it on', async ({
  page,
  browser,
}) => {
  await page.goto('/lesson/edit?from=20')
  await page.getByLabel('Name of the lesson').fill('Friday: “tokens” </title>')
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const own = await taken(page, 'own.html')
  expect(own.name).toBe('tokenwalk-friday-tokens-title.html')
  await page.goto('/lesson/45')
  const built = await taken(page, 'built.html')

  const there = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } })
  const file = await there.newPage()
  await file.goto(own.url)
  await expect(heading(file)).toHaveText('Friday: “tokens” </title>')
  await expect(file).toHaveURL(/#\/set\?own=1$/)
  // Opened again, it is not kept twice; a link into the file goes where it says.
  await file.goto('about:blank')
  await file.goto(own.url)
  await expect(file).toHaveURL(/#\/set\?own=1$/)
  await file.goto('about:blank')
  await file.goto(`${own.url}#/glossary`)
  await expect(heading(file)).toHaveText('Glossary')

  // Out of the file another lesson is taken, in place of the one that it brought.
  await file.goto(`${own.url}#/lesson/90`)
  const handedOn = await taken(file, 'handed-on.html')
  expect((await readFile(new URL(handedOn.url), 'utf8')).length).toBeGreaterThan(1_000_000)
  for (const [{ url }, id] of [
    [handedOn, '90'],
    [built, '45'],
  ] as const) {
    await file.goto(url)
    await expect(file).toHaveURL(new RegExp(`#/lesson/${id}$`))
    await file.getByRole('link', { name: 'Start', exact: true }).click()
    await expect(file.locator('p[role=status]')).not.toBeEmpty()
  }
  await there.close()
})

test('where another page comes in place of the file, the plan says so and stays', async ({
  page,
  context,
}) => {
  await page.goto('/lesson/20')
  // As a network does that wants a login first.
  await context.route('**/tokenwalk.html', (route) => route.fulfill({ body: '<!doctype html><p>Log in' }))
  await page.getByRole('button', { name: 'Download this lesson' }).click()
  await expect(page.getByText('The file could not be fetched.')).toBeVisible()
  await expect(heading(page)).toHaveText('Who sees my password?')
})
