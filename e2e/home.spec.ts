import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

/** What the device keeps of a walk: written before the page's own scripts run. */
const walked = (flows: Record<string, number>) => ({
  kind: 'tokenwalk-progress',
  version: 1,
  flows: Object.fromEntries(
    Object.entries(flows).map(([id, at]) => [id, { seen: [at], right: [], wrong: [], at }]),
  ),
})

async function hasWalked(page: Page, flows: Record<string, number>): Promise<void> {
  await page.addInitScript(
    (text) => {
      try {
        localStorage.setItem('tokenwalk.progress', text)
      } catch {
        // about:blank has no storage.
      }
    },
    JSON.stringify(walked(flows)),
  )
}

test('the doors lead to the first walk, to the comparison and to presenting', async ({ page, flow }) => {
  await page.goto('/')
  const doors = page.getByRole('navigation', { name: 'Where to go in' }).getByRole('link')
  await doors.filter({ hasText: 'Compare' }).click()
  await expect(page).toHaveURL('/compare/openid')
  await page.goBack()
  await doors.filter({ hasText: 'Present' }).click()
  await expect(page).toHaveURL(/\/present(\?|$)/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page here')
  await page.goBack()
  await doors.filter({ hasText: 'Learn' }).click()
  await flow.ready()
  await expect(page).toHaveURL('/flow/pkce-login')
})

for (const [name, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
}))
  test.describe(name, () => {
    test.use({ viewport })

    test('a newcomer is told how long it takes, who was here before goes on; nothing moves', async ({
      page,
      context,
      flow,
    }) => {
      await page.goto('/')
      await expect(page.getByText('no account, nothing to install')).toBeVisible()
      await expect(page.getByRole('link', { name: /^Go on/ })).toHaveCount(0)
      const map = page.getByRole('region', { name: 'The flows' })
      const before = await map.boundingBox()

      const later = await context.newPage()
      await hasWalked(later, { 'device-api': 7, 'pkce-login': 3 })
      await later.goto('/')
      const goOn = later.getByRole('link', { name: /^Go on where you were/ })
      await expect(goOn).toContainText('Step 3 of 11: The app opens /authorize with the challenge')
      expect((await later.getByRole('region', { name: 'The flows' }).boundingBox())?.y).toBe(before?.y)
      await later.close()

      await hasWalked(page, { 'pkce-login': 3, 'device-api': 7 })
      await page.reload()
      await page.getByRole('link', { name: /^Go on where you were/ }).click()
      await expect(page).toHaveURL('/flow/device-api/step/7')
      await flow.ready()
    })

    test('the map shows for what kind of app and for which need each flow is', async ({ page }) => {
      await page.goto('/')
      // What the build wrote gives way to the page itself: nothing is measured between the two.
      await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeEnabled()
      const map = page.getByRole('region', { name: 'The flows' })
      const login = map.getByRole('heading', { name: 'Login', exact: true })
      const api = map.getByRole('heading', { name: 'Call an API', exact: true })
      const top = async (of: typeof login) => (await of.boundingBox())?.y ?? 0
      const job = page.getByRole('link', { name: 'Client Credentials Call API' })
      const pkce = page.getByRole('link', { name: 'Authorization Code + PKCE Add Login' })
      expect(await top(pkce)).toBeGreaterThan((await top(login)) - 10)
      expect(await top(pkce)).toBeLessThan(await top(api))
      expect(await top(job)).toBeGreaterThan((await top(api)) - 10)
      await expect(map.getByRole('listitem').filter({ has: pkce })).toContainText(
        'For: Server, Phone, Desktop, Browser.',
      )
      // Without columns each flow says its places where it stands.
      if (name === 'phone') {
        const said = map.getByRole('listitem').filter({ has: job }).getByText('For: Machine.')
        expect((await said.boundingBox())?.width).toBeGreaterThan(60)
      }
      if (name === 'laptop') {
        // It lies under the place that it is for.
        const head = await map.getByText('Machine', { exact: true }).last().boundingBox()
        const spot = await map.getByRole('listitem').filter({ has: job }).boundingBox()
        const middle = (box: typeof head) => (box ? box.x + box.width / 2 : 0)
        expect(Math.abs(middle(head) - middle(spot))).toBeLessThan(4)
      }
    })
  })
