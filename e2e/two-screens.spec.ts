import { expect, test } from './support/test.ts'

test('Lina reads the code on the TV and types it into her phone', async ({ page }) => {
  await page.goto('/flow/device-api/step/6')
  const next = page.getByRole('button', { name: 'Next', exact: true })
  await next.click()
  const tv = page.frameLocator('iframe[title="Screen of KiteFrame TV"]')
  const phone = page.frameLocator('iframe[title="Page from id.skyalbum.example"]')
  const code = await tv.getByText(/^[A-Z]{4}-[A-Z]{4}$/).textContent()
  await expect(tv.getByRole('img', { name: /QR code/ })).toBeVisible()

  await phone.getByLabel('Code').fill('BCDF-GHJK')
  await phone.getByRole('button', { name: 'Continue' }).click()
  await expect(phone.getByRole('alert')).toHaveText('This code was not found.')
  await phone.getByLabel('Code').fill(String(code).toLowerCase())
  await phone.getByRole('button', { name: 'Continue' }).click()
  await phone.getByLabel('User name').fill('lina')
  await phone.getByLabel('Password').fill('kite-picnic-27')
  await phone.getByRole('button', { name: 'Log in' }).click()
  await phone.getByRole('button', { name: 'Allow' }).click()

  // The TV knows nothing of it until it asks.
  await expect(tv.getByText(String(code))).toBeVisible()
  for (let press = 0; press < 3; press++) await next.click()
  await expect(tv.getByText('Connected.')).toBeVisible()
  for (let press = 0; press < 2; press++) await next.click()
  await expect(tv.getByText('3 photos of your picnic')).toBeVisible()
  await expect(next).toBeDisabled()
})

test('the article’s sentence stands at the caption; its badge waits for the answer in Predict', async ({
  page,
}) => {
  await page.goto('/flow/classic-oauth1/step/3')
  const article = page.getByRole('figure', { name: 'A sentence of the article' })
  await expect(article).toContainText('The first site gives this token and secret')
  await expect(article).not.toContainText('wrong')
  await page.getByRole('radio', { name: 'Only the request token' }).click()
  await expect(article).toContainText('wrong')
  await article.getByRole('button', { name: 'why?' }).click()
  await expect(article).toContainText('Half wrong: only the token goes to the browser.')
})
