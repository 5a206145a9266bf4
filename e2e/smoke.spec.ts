import { expect, test } from '@playwright/test'

test('home answers, without a word on the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(said).toEqual([])
})

test('a step of a flow has a page of its own, an unknown address has none', async ({ request }) => {
  const step = await request.get('/flow/pkce-login/step/7', { maxRedirects: 0 })
  expect(step.status()).toBe(200)
  expect(await step.text()).toContain('Step 7 of 11')
  const unknown = await request.get('/flow/pkce-login/step/99', { maxRedirects: 0 })
  expect(unknown.status()).toBe(404)
})
