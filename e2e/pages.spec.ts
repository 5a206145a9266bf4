import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'
import { length, pathAt, pathIn } from './support/told.ts'

test('every step of every flow has a page of its own, and an unknown address has none', async ({
  request,
}) => {
  for (const flow of flows)
    for (let step = 0; step <= flow.length; step++) {
      const page = await request.get(pathIn(flow.id, step), { maxRedirects: 0 })
      expect(page.status()).toBe(200)
      const html = await page.text()
      if (step > 0) expect(html).toContain(`Step ${step} of ${flow.length}`)
      expect(html).toContain('<meta name="description"')
      expect(html).toContain('Content-Security-Policy')
    }
  for (const unknown of ['/flow/pkce-login/step/99', '/flow/unknown', '/nowhere', '/%']) {
    const page = await request.get(unknown, { maxRedirects: 0 })
    expect(page.status()).toBe(404)
  }
})

test.describe('an address that is not there', () => {
  // The browser's own line about the 404 page itself.
  test.use({ allowed: /status of 404/ })

  test('says so and leads home', async ({ page }) => {
    for (const unknown of ['/nowhere', '/flow/unknown', '/flow/pkce-login/step/1/2']) {
      await page.goto(unknown)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
    }
    await page.getByRole('link', { name: 'Go to the home page' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OAuth')
  })
})

test('home loads nothing of the flow page, and its list leads to each flow', async ({ page, flow }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /react-flow|flow-page|FlowPicture|xstate/.test(url))).toEqual([])
  for (const { id } of flows)
    await expect(page.locator(`#flows li a[href="${pathIn(id, 0)}"]`)).toHaveCount(1)
  await page.locator(`#flows li a[href="${pathAt(0)}"]`).click()
  await flow.ready()
  await expect(flow.status).toContainText(`Step 1 of ${length}`)
  await page.goBack()
  await expect(page).toHaveURL('/')
})

test('pages to read load nothing of the flow page, and stand in their files', async ({ page, request }) => {
  const scripts: string[] = []
  page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()))
  for (const [address, words] of [
    ['/concept/choose-flow', 'Can the device show a browser and a keyboard?'],
    ['/concept/authn-authz', 'Who are you? What may be done? Two questions whose names begin alike.'],
    [
      '/concept/client-types',
      'Can the app keep a secret? A few questions about OAuth have their answer there.',
    ],
    ['/concept/what-is-oauth', 'An app may use your data, without your password. This is how.'],
    ['/concept/examples', 'A login with another site, a photo app, a TV: what does each of them get?'],
    ['/concept/kerberos', 'In some parts. Here is how far the comparison goes, and where it ends.'],
    ['/concept/openid', 'Three names that sound alike. One stands on another, and one is history.'],
    ['/concept/history', 'From blog comments to apps in every pocket: who wanted what, and what went wrong.'],
    ['/glossary', 'A random value that ties an ID token to one login request.'],
    ['/review', 'Login answers “who are you?”. Consent answers “may this app do this?”.'],
    ['/progress', 'on this device'],
    ['/flow/client-credentials-login', 'nobody is there to log in'],
    ['/flow/implicit-api', 'the part of the address after #'],
    ['/flow/ropc-login', 'never defined it'],
  ] as const) {
    const file = await request.get(address, { maxRedirects: 0 })
    expect([file.status(), await file.text()]).toEqual([200, expect.stringContaining(words)])
    await page.goto(address)
    await expect(page.locator('main')).toContainText(words)
    await page.waitForLoadState('networkidle')
  }
  expect(scripts.filter((url) => /react-flow|flow-page/.test(url))).toEqual([])
})
