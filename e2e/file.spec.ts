import type { Page } from '@playwright/test'
import { test } from './support/file-edition.ts'
import { FlowPage } from './support/flow-page.ts'
import { flows } from './support/flows.ts'
import { expect } from './support/test.ts'
import { length, path, pathIn, runOf, tell, tellerOf, wholeRun } from './support/told.ts'

for (const flow of flows) {
  const { runOf, tell, wholeRun, length } = tellerOf(flow)
  const told = tell(wholeRun())

  test(`${flow.id} is walked in the file, every step of it`, async ({ edition, flow: walked }) => {
    await edition.openRun(runOf())
    const reached = new Set<number>()
    for (let at = 0; at < told.trace.frames.length; at++) {
      if (at > 0) await walked.next.click()
      await expect(walked.status).toHaveText(told.status(at))
      if (at > 0) reached.add(told.trace.frames[at]?.step ?? 0)
    }
    expect(reached.size).toBe(length)
    await expect(walked.next).toBeDisabled()
    expect(edition.route()).toBe(pathIn(flow.id, length))
  })
}

test('both lanes of the comparison are walked in the file, every row of them', async ({ edition, page }) => {
  await edition.open('/compare/openid')
  for (let row = 1; row <= 10; row++) {
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(page.getByRole('status')).toContainText(`Row ${row} of 10`)
  }
  expect(edition.route()).toBe('/compare/openid?row=10')
  // With the steps of thirteen flows, each in its own test, all that a class walks.
  expect(flows.reduce((steps, flow) => steps + flow.length, 10)).toBe(135)
})

test('a link opens its place in the file: a step, a run, a row, a concept, a word, a filter', async ({
  edition,
  page,
  flow,
}) => {
  await edition.open(`${path}/step/3`)
  await expect(flow.status).toContainText(`Step 3 of ${length}: `)
  await flow.next.click()
  await expect(flow.status).toContainText(`Step 4 of ${length}: `)
  await expect(page).toHaveURL(/\/step\/4$/)
  await page.reload()
  await expect(flow.status).toContainText(`Step 4 of ${length}: `)
  // By hand in the address, in the same document.
  await page.evaluate((hash) => location.assign(hash), `#${path}/step/7`)
  await expect(flow.status).toContainText(`Step 7 of ${length}: `)
  await page.goBack()
  await expect(flow.status).toContainText(`Step 4 of ${length}: `)

  const told = tell(wholeRun())
  await edition.openRun(told.run, 9)
  await expect(flow.status).toContainText(`Step 9 of ${length}: `)
  await page.getByRole('button', { name: 'Share' }).click()
  const link = await page.getByLabel('Link to this run').inputValue()
  expect(link).toMatch(/tokenwalk\.html#\/flow\/pkce-login\/step\/9\?run=[\w-]+&at=\d+$/)
  await page.keyboard.press('Escape')
  const here = await flow.said()
  // Behind a second # as on the site, too.
  for (const shared of [link, link.replace('?run=', '#run=')]) {
    await page.goto('about:blank')
    await page.goto(shared)
    await flow.ready()
    expect({ ...(await flow.said()), address: '' }).toEqual({ ...here, address: '' })
  }

  await edition.open('/compare/openid?pair=pkce&row=4')
  await expect(page.getByRole('status')).toContainText('Row 4 of 11')
  await page.reload()
  await expect(page.getByRole('status')).toContainText('Row 4 of 11')
  await edition.open('/concept/openid')
  await expect(page).toHaveTitle(/OpenID/)
  await edition.open('/glossary#refresh-token')
  await expect(page.locator('#refresh-token')).toBeInViewport()
  await edition.open('/')
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click()
  expect(edition.route()).toBe('/compare/openid')
  await page.goBack()
  expect(edition.route()).toBe('/')
})

test('the search of the file leads to a word of the page that is open', async ({ edition, page }) => {
  await edition.open('/glossary')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  const field = page.getByRole('combobox')
  await field.fill('nonc')
  // Typed: of a field that is filled at once, Firefox tells a driven page too late.
  await field.press('e')
  const nonce = page.getByRole('option', { name: /^nonce/ }).first()
  // As any link it opens in a new tab too.
  await expect(nonce).toHaveAttribute('href', '#/glossary#nonce')
  await nonce.click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('#nonce')).toBeInViewport()
  expect(edition.route()).toBe('/glossary#nonce')
})

test('in the file Lina logs in by hand, a change is refused, and the badge says that no wire is there', async ({
  edition,
  page,
  flow,
}) => {
  await edition.openRun(runOf(), 4)
  await flow.screen.getByLabel('User name').fill('lina')
  await flow.screen.getByLabel('Password').fill('kite-picnic-27')
  await flow.screen.getByRole('button', { name: 'Log in' }).click()
  await flow.screen.getByRole('button', { name: 'Allow' }).click()
  await flow.next.click()
  await expect(flow.status).toContainText(`Step 6 of ${length}: `)
  await flow.next.click()
  await expect(flow.status).toContainText(`Step 7 of ${length}: `)
  await flow.edit('code_verifier', 'a-guess-of-43-characters-but-not-the-right-')
  // Typed: of a field that is filled at once, Firefox tells a driven page too late.
  await page.getByLabel('Value of code_verifier', { exact: true }).press('1')
  await flow.send.click()
  await flow.next.click()
  await expect(flow.status).toContainText(`Step 9 of ${length}`)
  await expect(flow.next).toBeDisabled()
  await expect(page.getByRole('main')).toContainText('Refused')
  await expect(page.getByText('inside this page')).toHaveAttribute('title', /offline file/)
})

const damaged = [
  ...['0', '12', '-1', 'abc', '1e3', '99999999999', '%3Cimg%20src=x%3E', '%E0%A4%A', '3.5', '３'].map(
    (step) => `${path}/step/${step}`,
  ),
  ...['%%%', '', 'A'.repeat(3000), 'eyJ2IjowfQ', '%00'].flatMap((run) => [
    `${path}/step/3?run=${run}`,
    `${path}/step/3#run=${run}&at=2`,
  ]),
]

test('twenty damaged links open the nearest step of the file, and say so', async ({
  edition,
  page,
  flow,
}) => {
  expect(damaged).toHaveLength(20)
  await edition.open(path)
  await flow.ready()
  for (const link of damaged) {
    await page.evaluate((hash) => location.assign(hash), `#${link}`)
    await expect(flow.status, link).toContainText(new RegExp(`^Step \\d+ of ${length}: `))
    await expect(page.getByRole('note'), link).toContainText(/There is no step|damaged or too old/)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('note')).toHaveCount(0)
  }
  await edition.open('/flow/nothing/step/3')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  await expect(new FlowPage(page).next).toHaveCount(0)
})

test('from the file a class is taught in two windows', async ({ edition, page }) => {
  // Another part of the speaker's window tells how large the text is.
  const status = (window: Page) => window.getByRole('status').filter({ hasText: 'Step' })
  await edition.open('/present/pkce-login?mode=speaker')
  await expect(status(page)).toContainText('Step 1 of 11: ')
  const [audience] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(status(audience)).toContainText('Step 1 of 11: ')
  for (let press = 0; press < 4; press++) await page.keyboard.press('PageDown')
  await expect(status(page)).not.toContainText('Step 1 of 11: ')
  await expect(status(audience)).toHaveText((await status(page).textContent()) ?? '')
  await edition.open('/present/openid-compare?pair=pkce')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
})
