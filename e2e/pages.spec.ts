import { expect, test } from './support/test.ts'
import { length, pathAt } from './support/told.ts'

test('every step has a page of its own, and an unknown address has none', async ({ request }) => {
  for (let step = 0; step <= length; step++) {
    const page = await request.get(pathAt(step), { maxRedirects: 0 })
    expect(page.status()).toBe(200)
    const html = await page.text()
    if (step > 0) expect(html).toContain(`Step ${step} of ${length}`)
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

test('home loads no React Flow, and its contents lead to each step', async ({ page, flow }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /react-flow|FlowPage|FlowPicture|xstate/.test(url))).toEqual([])
  await page.locator(`a[href="${pathAt(7)}"]`).click()
  await flow.ready()
  await expect(flow.status).toContainText('Step 7 of 11')
  await page.goBack()
  await expect(page).toHaveURL('/')
})
