import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const flows = (page: Page) => page.locator('#flows li h4')

test('the picker leaves the flows that fit, by keyboard, and its answers stand in the address', async ({
  page,
}) => {
  await page.goto('/')
  const all = await flows(page).count()
  expect(all).toBeGreaterThan(1)
  const app = page.getByRole('group', { name: 'Where does your app run?' })
  await app.getByLabel('All').focus()
  // All, Server, Phone, Desktop, Browser, Machine
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
  await expect(app.getByLabel('Machine')).toBeChecked()
  await expect(page).toHaveURL('/?app=machine')
  await expect(flows(page)).toHaveText([/^Client Credentials/])
  await expect(page.getByText('1 flow', { exact: true })).toBeVisible()
  await page.goto('/?app=mobile&need=login&status=recommended')
  await expect(app.getByLabel('Phone')).toBeChecked()
  await expect(flows(page).first()).toHaveText(/^Authorization Code \+ PKCE/)
  await page.goto('/?app=toaster')
  await expect(flows(page)).toHaveCount(all)
})

test('what does not exist has a page with the reason, and leads to what exists', async ({ page, flow }) => {
  await page.goto('/?app=machine')
  await page.getByRole('group', { name: 'What does it need?' }).getByLabel('Login').check()
  await expect(page.getByText('No flow fits these answers.')).toBeVisible()
  await page.getByRole('link', { name: 'Client Credentials, Add Login' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This does not exist: nobody is there to log in.',
  )
  await expect(page).toHaveTitle(/^Client Credentials, Add Login/)
  await page.getByRole('navigation', { name: 'Variant' }).getByRole('link', { name: 'Call an API' }).click()
  await expect(page).toHaveURL('/flow/client-credentials-api')
  await flow.ready()
  // And the other way, out of the middle of a walk; Back finds the walk again.
  await flow.next.click()
  await flow.next.click()
  const address = page.url()
  await page.getByRole('navigation', { name: 'Variant' }).getByRole('link', { name: 'Login' }).click()
  await expect(page).toHaveURL('/flow/client-credentials-login')
  await page.goBack()
  await expect(page).toHaveURL(address)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/?app=machine&need=login')
})

test('the tree asks one question at a time, by keyboard, and says why', async ({ page }) => {
  await page.goto('/concept/choose-flow')
  const question = page.getByRole('heading', { level: 2 }).first()
  await expect(question).toHaveText('Does the app act for a person?')
  await page.getByRole('button', { name: 'Yes' }).focus()
  await page.keyboard.press('Enter')
  await expect(question).toHaveText('Can the device show a browser and a keyboard?')
  // The focus goes along, so Tab comes to the first answer.
  await expect(question).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'On a phone or a desktop' }).click()
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL('/concept/choose-flow?answers=yes.yes.installed.login')
  await expect(question).toHaveText('Authorization Code + PKCE')
  await expect(page.getByText('The system browser keeps the password away from the app.')).toBeVisible()
  await expect(page.getByText('scope=openid', { exact: true })).toBeVisible()
  await page.reload()
  await expect(question).toHaveText('Authorization Code + PKCE')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(question).toHaveText('What does it need?')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('link', { name: 'Authorization Code + PKCE, Add Login' }).click()
  await expect(page).toHaveURL('/flow/pkce-login')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole tree is there to be read, and nothing that would need one', async ({ page }) => {
    await page.goto('/concept/choose-flow')
    await expect(page.getByRole('heading', { name: 'The whole tree' })).toBeVisible()
    await expect(page.locator('.tree')).toContainText('Device Authorization')
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
    await page.goto('/')
    await expect(flows(page).first()).toBeVisible()
  })
})

test('on paper there is the tree, and not the questions', async ({ page }) => {
  await page.goto('/concept/choose-flow?answers=yes')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.tree')).toBeVisible()
  // A word that is explained is a button without being a <button>: on paper it is a word.
  await expect(page.locator('main button').filter({ visible: true })).toHaveCount(0)
})

test('each end of the whole tree leads to its flow', async ({ page, flow }) => {
  await page.goto('/concept/choose-flow')
  const ends = page.getByRole('region', { name: 'The whole tree' }).getByRole('link')
  const paths = await ends.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(new Set(paths)).toEqual(
    new Set(
      ['client-credentials-api', 'device-api', 'auth-code-login', 'bff-cookies', 'pkce-login'].map(
        (id) => `/flow/${id}`,
      ),
    ),
  )
  await ends.filter({ hasText: 'Device Authorization' }).click()
  await flow.ready()
  await expect(page).toHaveURL('/flow/device-api')
})
