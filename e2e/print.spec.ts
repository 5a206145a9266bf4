import type { Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'

/** How many pages a printer would get. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

for (const { id, length } of flows)
  test(`the sheet of ${id} has two pages at most, on A4 and on Letter, and one without the answers`, async ({
    page,
  }) => {
    await page.goto(`/print/${id}`)
    await expect(page.getByRole('img', { name: /write here who can see it/ })).toHaveCount(length)
    expect(await pagesOf(page, 'A4')).toBe(2)
    expect(await pagesOf(page, 'Letter')).toBe(2)
    await page.getByLabel('Print the answers too').uncheck()
    expect(await pagesOf(page, 'A4')).toBe(1)
    expect(await pagesOf(page, 'Letter')).toBe(1)
    // No caption is taller than its row.
    const over = await page
      .locator('.sheet-caption')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 2).length)
    expect(over).toBe(0)
  })

test('the other sheets have the pages that they promise', async ({ page }) => {
  for (const [path, count] of [
    ['/print/vote-cards', 3],
    ['/print/compare', 1],
    ['/print/compare?pair=classic', 1],
    ['/print/choose-flow', 1],
    ['/print/glossary', 2],
  ] as const) {
    await page.goto(path)
    await expect(page.locator('.sheet').first()).toBeVisible()
    for (const format of ['A4', 'Letter'] as const)
      expect.soft(await pagesOf(page, format), `${path} ${format}`).toBe(count)
  }
})

test('the glossary card has the learner’s own words', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('tokenwalk.translations', JSON.stringify({ claim: 'Behauptung' })),
  )
  await page.goto('/print/glossary')
  await expect(
    page
      .getByRole('row', { name: /^claim/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('Behauptung')
  await expect(page.locator('tbody tr')).toHaveCount(65)
})

test('a sheet is black on white in dark mode too, and all sheets are listed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/print')
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: /^Authorization Code \+ PKCE, Add Login$/ }).click()
  await expect(page).toHaveURL(/\/print\/pkce-login$/)
  const sheet = page.locator('.sheet').first()
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(sheet.getByRole('heading')).toHaveCSS('color', 'rgb(0, 0, 0)')
  expect(await violations(page)).toEqual([])
})
