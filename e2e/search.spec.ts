import type { Page } from '@playwright/test'
import { keepTheme, violations } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { length, runOf } from './support/told.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => page.getByRole('combobox')
const chosen = (page: Page) => page.getByRole('option', { selected: true })
const button = (page: Page) => page.getByRole('button', { name: 'Search', exact: true })

test('the search comes when it is asked for, and leads to a step; the text typed on the way is kept', async ({
  page,
  flow,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /SearchDialog|told-steps/.test(url))).toEqual([])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('CK-PKCE-MATCH')
  await expect(field(page)).toHaveValue('CK-PKCE-MATCH')
  await expect(chosen(page)).toContainText('8. SkyAlbum ID compares the hash')
  await expect(chosen(page).locator('mark').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL('/flow/pkce-login/step/8')
  await flow.ready()
  await expect(flow.status).toContainText(`Step 8 of ${length}`)
})

test('keys move the choice and not the caret out of the field, and what was typed waits for the next time', async ({
  page,
}) => {
  await page.goto('/glossary')
  await button(page).click()
  await expect(field(page)).toBeFocused()
  await field(page).fill('token')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => options.count()).toBeGreaterThan(10)
  const last = (await options.count()) - 1
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['Home', 0],
    ['End', last],
  ] as const) {
    await page.keyboard.press(key)
    await expect(options.nth(index)).toHaveAttribute('aria-selected', 'true')
    await expect(options.nth(index)).toBeInViewport()
    const id = await options.nth(index).getAttribute('id')
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '')
    await expect(field(page)).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveValue('token')
  // It is selected: a new word takes its place.
  await page.keyboard.type('id token')
  await expect(field(page)).toHaveValue('id token')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossary#id-token')
  await expect(page.locator('#id-token')).toBeInViewport()
})

test('in a flow a step is gone to in its own run, and the page hears none of the keys', async ({
  page,
  flow,
}) => {
  await flow.openRun(runOf(), { step: 3 })
  await page.keyboard.press('Control+k')
  await field(page).fill('compares the hash')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  await expect(page.locator('[role=status]').filter({ hasText: 'Step 3 of' })).toHaveCount(1)
  await page
    .getByRole('option', { name: /compares the hash/ })
    .filter({ hasText: 'Add Login' })
    .click()
  await expect(page).toHaveURL('/flow/pkce-login/step/8')
  await expect(flow.status).toContainText('Step 8 of')
})

test('the shortcut stays out of fields and away from other dialogs', async ({ page, flow }) => {
  await page.goto('/glossary')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+k')
  await expect(dialog(page)).toHaveCount(0)
  await flow.open()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(dialog(page)).toHaveCount(0)
})

test('what nothing has is said as it was typed, with a way on', async ({ page }) => {
  await page.goto('/')
  await button(page).click()
  await field(page).fill('zzq <img src=x onerror=alert(1)>')
  await expect(dialog(page)).toContainText('Nothing here has “zzq <img src=x onerror=alert(1)>”.')
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('link', { name: 'Glossary' }).click()
  await expect(page).toHaveURL('/glossary')
  await expect(dialog(page)).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const)
    test.describe(`${width}×${height}, ${theme}`, () => {
      test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } })

      test('the search is without a violation, empty, full and in vain', async ({ page, context }) => {
        await context.addInitScript(keepTheme, theme)
        await page.goto('/')
        await button(page).click()
        await expect(field(page)).toBeVisible()
        for (const query of ['', 'pkce', 'rfc7636', 'zzq']) {
          await field(page).fill(query)
          await expect(dialog(page).getByRole('status')).toHaveText(query && /result/)
          expect.soft(await violations(page), query).toEqual([])
        }
      })
    })
