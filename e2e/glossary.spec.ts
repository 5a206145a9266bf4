import { expect, test } from './support/test.ts'
import { pathAt, runOf } from './support/told.ts'

const meaning = 'A one-way calculation. Same input, same output; no way back.'

for (const [name, viewport] of Object.entries({
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
}))
  test.describe(name, () => {
    test.use({ viewport, hasTouch: name === 'phone' })

    test('a term opens where a step uses it first, by hand and by keyboard', async ({ flow, page }) => {
      await flow.openRun(runOf(), { step: 2 })
      const term = page.getByRole('button', { name: 'hash', exact: true })
      const box = page.getByRole('dialog', { name: 'hash' })
      const press = () => (name === 'phone' ? term.tap() : term.click())
      await press()
      await expect(box).toContainText(meaning)
      await expect(box).toBeInViewport({ ratio: 1 })
      await press()
      await expect(box).toBeHidden()
      await term.focus()
      await page.keyboard.press('Enter')
      await expect(box).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(box).toBeHidden()
      await expect(term).toBeFocused()
      // Another term takes its place; the next step takes it away.
      await press()
      await page.getByRole('button', { name: 'verifier', exact: true }).click()
      await expect(page.getByRole('dialog')).toHaveCount(1)
      await expect(page.getByRole('dialog', { name: 'code_verifier' })).toBeVisible()
      await flow.next.click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(flow.status).toContainText('Step 3 of')
    })
  })

test('the terms come after everything else, in a chunk of their own', async ({ flow, page, request }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await flow.openRun(runOf(), { step: 2 })
  await expect(page.getByRole('button', { name: 'hash', exact: true })).toBeVisible()
  const glossary = scripts.findIndex((url) => /Marked/.test(url))
  expect(glossary).toBeGreaterThan(scripts.findIndex((url) => /Layout/.test(url)))
  expect(await (await request.get(pathAt(2))).text()).not.toContain('Marked')
})

test('a term leads to its place in the glossary, where an own word stays and comes back', async ({
  flow,
  page,
}) => {
  await flow.openRun(runOf(), { step: 2 })
  await page.getByRole('button', { name: 'hash', exact: true }).click()
  await page.getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL('/glossary#hash')
  const row = page.locator('#hash')
  await expect(row).toBeInViewport()
  await expect(row).toContainText(meaning)
  const own = page.getByLabel('My translation of hash')
  await own.fill('empreinte')
  await own.press('Enter')
  await page.getByRole('searchbox').fill('empreinte')
  await expect(page.getByText('1 word', { exact: true })).toBeVisible()
  await page.reload()
  await expect(own).toHaveValue('empreinte')
  await page.goBack()
  await flow.ready()
  await page.getByRole('button', { name: 'hash', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'hash' })).toContainText('empreinte')
})

test('terms open on a concept page and in the comparison as well, question and all', async ({ page }) => {
  await page.goto('/concept/authn-authz')
  const box = page.getByRole('dialog')
  await page.getByRole('button', { name: 'ID token', exact: true }).click()
  await expect(box).toContainText('A signed message to the app about a login')
  await page.keyboard.press('Escape')
  await page.goto('/compare/openid?row=2')
  const question = page.getByRole('group', { name: 'Which word turns OAuth into OpenID Connect?' })
  await question.getByRole('button', { name: 'OpenID Connect', exact: true }).click()
  await expect(box).toContainText('The login layer on OAuth 2.0.')
  await expect(box).toBeInViewport({ ratio: 1 })
})
