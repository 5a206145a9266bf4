import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { violations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 1366, height: 768 } })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Adds a part in the editor. */
async function add(page: Page, kind: string, what: () => Promise<void>): Promise<void> {
  await page.getByLabel('What kind?').selectOption(kind)
  await what()
  await button(page, 'Add to the lesson').click()
}

test('a teacher makes a lesson, sends it as a line, and another one starts it', async ({ page, browser }) => {
  await page.goto('/lesson')
  await link(page, 'Make a lesson').click()
  await page.getByLabel('Name of the lesson').fill('Friday: tokens')
  await add(page, 'Steps of a flow', async () => {
    await page.getByLabel('Flow', { exact: true }).selectOption('Authorization Code + PKCE, Add Login')
    await page.getByRole('checkbox', { name: '7', exact: true }).check()
    await page.getByRole('checkbox', { name: '2', exact: true }).check()
  })
  await add(page, 'Task', () =>
    page.getByLabel('What the class reads on the screen').fill('Draw it from memory.'),
  )
  await add(page, 'Pause', async () => {})
  await button(page, 'Move up: part 2').click()
  // The focus went along with the part.
  await expect(button(page, 'Move down: part 1')).toBeFocused()
  await page.getByLabel('Minutes').first().fill('8')
  await page.getByLabel('What you do meanwhile').first().fill('No phones.')
  await page.getByLabel('May be dropped when late').last().check()
  await button(page, 'Remove part 3').click()
  await button(page, 'Put it back').click()
  await expect(page.getByText('3 parts, 18 minutes')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Name of the lesson')).toHaveValue('Friday: tokens')
  const line = await page.getByLabel('The lesson as a line of text').inputValue()
  expect(line).toMatch(/^TW1\.[\w-]+\.[\w-]{6}$/)

  const there = await (await browser.newContext()).newPage()
  await there.goto('/lesson')
  const field = there.getByLabel('Line or link')
  await field.fill(line.slice(0, -9))
  await button(there, 'Bring it in').click()
  await expect(there.getByText('This line is damaged')).toBeVisible()
  await expect(field).toHaveValue(line.slice(0, -9))
  await field.fill(line)
  await button(there, 'Bring it in').click()
  await expect(there.getByText('“Friday: tokens” is now on this device.')).toBeVisible()
  await link(there, 'Plan').click()
  await expect(there.getByRole('row')).toHaveText([
    'MinDoIn the app',
    '0–8No phones.Task: Draw it from memory.',
    '8–13Authorization Code + PKCE, Add Login: steps 2, 7',
    '13–18↷ Drop when latePause',
  ])
  await link(there, 'Start, with a window for the speaker').click()
  await expect(there.getByText('Part 1 of 3, 8 min')).toBeVisible()
  await expect(there.getByText('No phones.')).toBeVisible()
  await there.getByRole('link', { name: /^Next part/ }).click()
  await expect(there.getByText('Part 2 of 3, 5 min')).toBeVisible()
  await expect(there).toHaveURL(/\/present\/pkce-login\?/)
  await expect(there.locator('p[role=status]')).toHaveText(/^Step 2 of 11: /)
  await button(there, '7').click()
  await expect(there.locator('p[role=status]')).toHaveText(/^Step 7 of 11: /)
  await there.context().close()
})

test('a link carries a lesson, which is kept only when somebody says so', async ({ page }) => {
  await page.goto('/lesson/edit?from=20')
  await page.getByLabel('Name of the lesson').fill('Mine')
  const line = await page.getByLabel('The lesson as a line of text').inputValue()
  await page.goto('/lesson')
  await button(page, 'Remove: Mine').click()
  await expect(page.getByText('None on this device yet.')).toBeVisible()
  await page.goto(`/set#set=${line}`)
  await expect(heading(page)).toHaveText('Mine')
  expect(await page.evaluate(() => localStorage.getItem('tokenwalk.lessons'))).toBeNull()
  await button(page, 'Keep it here').click()
  await expect(page).toHaveURL(/\/set\?own=1$/)
  await expect(link(page, 'Change')).toBeVisible()
  await page.goto(`/set?x#set=${line.replace(/.$/, '')}`)
  await expect(page.getByRole('alert')).toHaveText(/^This line is damaged/)
})

test('a part that was removed does not come back into a lesson that is full meanwhile', async ({ page }) => {
  const body = Buffer.from(JSON.stringify(['Full', Array(60).fill([1, 'p'])])).toString('base64url')
  const check = createHash('sha256').update(body).digest('base64url').slice(0, 6)
  await page.goto(`/set#set=TW1.${body}.${check}`)
  await button(page, 'Keep it here').click()
  await link(page, 'Change').click()
  await button(page, 'Remove part 60').click()
  await expect(button(page, 'Put it back')).toBeEnabled()
  await add(page, 'Pause', async () => {})
  await expect(page.getByText('A lesson holds at most 60 parts.')).toBeVisible()
  await expect(button(page, 'Put it back')).toBeDisabled()
})

test('the vote of a lesson: no answer at the beginning, the answer at the end, the audience follows', async ({
  page,
}) => {
  await page.goto('/lesson/20')
  await link(page, 'Start, with a window for the speaker').click()
  const [audience] = await Promise.all([page.waitForEvent('popup'), button(page, 'Audience window').click()])
  await expect(page.getByText('1 audience window follows')).toBeVisible()
  await expect(heading(audience)).toHaveText(/^You press “Log in with SkyAlbum”/)
  await page.keyboard.press('b')
  await expect(audience.getByText('1 hand counted')).toBeVisible()
  // Whatever is pressed, the first vote stays closed.
  await page.keyboard.press('r')
  await expect(audience.locator('[data-right]')).toHaveCount(0)
  await expect(audience.locator('p[role=status]')).not.toContainText('SkyAlbum alone')
  // Next alone leads through the lesson: its parts, and of a flow the steps that the part consists of.
  const seen: string[] = []
  const where = page.locator('p[role=status]')
  await expect(async () => {
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(50)
    const step = /^Step (\d+) of 10/.exec((await where.textContent()) ?? '')?.[1]
    if (step !== undefined && seen.at(-1) !== step) seen.push(step)
    await expect(page.getByText('Part 4 of')).toBeVisible({ timeout: 50 })
  }).toPass({ intervals: [10] })
  expect(seen.slice(0, 4)).toEqual(['2', '5', '6', '9'])
  await page.getByText('All parts').click()
  await link(page, 'Vote: Who gets the password? 2 min').click()
  await expect(heading(audience)).toHaveText(/^You press “Log in with SkyAlbum”/)
  // What the class voted before is there as its first vote, whatever was reloaded meanwhile.
  await page.reload()
  await expect(page.getByText('1 audience window follows')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('b')
  await page.keyboard.press('r')
  await expect(audience.locator('[data-right]')).toHaveCount(1)
  await expect(audience.getByText('1 → 2')).toBeVisible()
  await link(page, 'Part before').click()
  await expect(audience.getByText(/2 of 10/).first()).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  test(`lessons hold no barrier, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const path of [
      '/lesson',
      '/lesson/90',
      '/lesson/edit?from=20',
      '/present/lesson?pair=20.0&lesson=20&item=0&mode=speaker',
    ]) {
      await page.goto(path)
      await expect(heading(page)).toBeVisible()
      await page.waitForLoadState('networkidle')
      for (const fold of await page.locator('summary').all()) await fold.click()
      expect.soft(await violations(page), path).toEqual([])
    }
  })

test('a plan on paper: nothing that is only for the screen, the answers on a page of their own', async ({
  page,
}) => {
  await page.goto('/lesson/45')
  await expect(link(page, 'Start')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(link(page, 'Start')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByText('In the calendar app, which passes it on')).toBeVisible()
})
