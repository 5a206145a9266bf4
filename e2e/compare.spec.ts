import { violations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('one Next moves both lanes, ten times, and what differs is marked', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL('/compare/openid')
  await expect(page).toHaveTitle(/^OAuth and OpenID, side by side/)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const table = page.getByRole('table', { name: 'Left OAuth, right OpenID Connect' })
  const status = page.getByRole('status')
  const tags: string[] = []
  for (let row = 1; row <= 10; row++) {
    await next.click()
    await expect(status).toContainText(`Row ${row} of 10`)
    // The question of this row, and none of those before.
    await expect(page.locator('fieldset')).toHaveCount(1)
    const what = table.getByRole('row', { name: /^What happens/ }).getByRole('cell')
    await expect(what.first()).toContainText(/Step \d+/)
    await expect(what.last()).toContainText(/Step \d+/)
    tags.push(/(Same|Different|Only \w+)\.$/.exec((await status.textContent()) ?? '')?.[1] ?? '')
    if (row === 2) {
      // The nonce: where it is made, and in the request.
      await expect(table.getByText('Only here')).toHaveCount(2)
      // What the row is about stands after its question, whose answer it often is.
      const why = page.getByText('One word, openid, starts OpenID Connect.')
      await expect(why).toHaveCount(0)
      await page.getByRole('radio', { name: 'openid', exact: true }).check()
      await expect(page.getByRole('group', { name: /^Which word/ })).toContainText('Right. Yes.')
      await expect(why).toBeVisible()
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('tokenwalk.review') ?? ''))
        .toContain('"last":"compare/2"')
    }
    if (row === 3) {
      await page.getByRole('button', { name: 'Why it matters' }).click()
      await expect(page.getByText('only on the right the app is told about it')).toBeFocused()
    }
    // A message without a partner is marked as a whole.
    if (row === 9) {
      await expect(table.getByRole('cell').filter({ hasText: 'api.skyalbum.example/v1/photos' })).toHaveText(
        /^OAuth\+Only here/,
      )
    }
    if (row === 8 || row === 4) expect.soft(await violations(page), `row ${row}`).toEqual([])
  }
  expect(tags.filter((tag) => tag === 'Same')).toHaveLength(4)
  await expect(next).toBeDisabled()
  const learns = table.getByRole('row', { name: /^The app learns/ }).getByRole('cell')
  await expect(learns.first()).toContainText('Not who')
  await expect(learns.last()).toContainText('u-1001')
  await page.keyboard.press('ArrowLeft')
  await expect(status).toContainText('Row 9 of 10')
  await page.keyboard.press('Home')
  await expect(status).toContainText('Before row 1')
})

test('every pair of the switch walks to its end', async ({ page }) => {
  await page.goto('/compare/openid')
  const names = await page.getByRole('navigation', { name: 'Pair' }).getByRole('link').allTextContents()
  expect(names.length).toBe(5)
  for (const name of names) {
    await page.getByRole('navigation', { name: 'Pair' }).getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('status')).toContainText('Before row 1')
    await page.keyboard.press('End')
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled()
    await expect(
      page.getByRole('table', { name: /^Left / }).getByRole('row', { name: /^The app may do/ }),
    ).toBeVisible()
  }
})

test('the address opens its row, and so do a reload and Back from a step', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click()
  await page.getByRole('link', { name: 'Code + PKCE', exact: true }).click()
  const status = page.getByRole('status')
  const next = page.getByRole('button', { name: 'Next', exact: true })
  for (let row = 1; row <= 4; row++) {
    await next.click()
    await expect(status).toContainText(`Row ${row} of 11`)
  }
  await expect(page).toHaveURL('/compare/openid?pair=pkce&row=4')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/compare/openid?pair=pkce&row=3')
  const table = page.getByRole('table', { name: /^Left / })
  const text = await table.textContent()
  await page.reload()
  await expect(status).toContainText('Row 3 of 11')
  await expect(table).toHaveText(text ?? '')
  await table
    .getByRole('link', { name: /^Step / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/flow\/pkce-api\/step\/\d+$/)
  await page.goBack()
  await expect(page).toHaveURL('/compare/openid?pair=pkce&row=3')
  await expect(table).toHaveText(text ?? '')
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(status).toContainText('Before row 1 of 10')
})

test('a damaged address opens the nearest row, and says so', async ({ page }) => {
  await page.goto('/compare/openid/pkce')
  await expect(page).toHaveURL('/compare/openid?pair=pkce')
  await page.goto('/compare/openid?pair=saml&row=4')
  await expect(page.getByRole('note')).toContainText('no pair “saml”')
  await page.goto('/compare/openid?row=99')
  await expect(page.getByRole('status')).toContainText('Row 10 of 10')
  const note = page.getByRole('note')
  await expect(note).toContainText('no row “99”')
  await note.getByRole('button').click()
  await expect(note).toHaveCount(0)
  await expect(page).toHaveURL('/compare/openid?row=10')
})

test('on a phone the question comes first, then what the app has, then what happened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/compare/openid?row=2')
  const table = page.getByRole('table', { name: /^Left / })
  const learns = table.getByRole('row', { name: /^The app learns/ })
  const parts = [
    page.getByRole('heading', { name: 'Request to /authorize' }),
    page.getByRole('group', { name: /^Which word/ }),
    learns,
    table.getByRole('row', { name: /^The app may do/ }),
    table.getByRole('row', { name: /^What happens/ }),
  ]
  const tops: number[] = []
  for (const part of parts) tops.push((await part.boundingBox())?.y ?? -1)
  expect(tops).toEqual([...tops].sort((one, other) => one - other))
  // Both lanes of it beside each other, in sight without scrolling.
  const cells = learns.getByRole('cell')
  expect((await cells.first().boundingBox())?.y).toBe((await cells.last().boundingBox())?.y)
  await expect(learns).toBeInViewport({ ratio: 1 })
})
