import { at, path, status } from './support/presented.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 1280, height: 720 } })

test('the keys are those of the map, and none acts in a field', async ({ page }) => {
  await page.goto(path)
  await expect(status(page)).toHaveText(at(1))
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  const screen = page.locator('[data-look]').first()
  const step = async (key: string, n: number) => {
    await page.keyboard.press(key)
    await expect(status(page), key).toHaveText(at(n))
  }
  const right = page.locator('[data-right]')
  // A clicker’s Next first shows what is right, then what happens.
  await step('PageDown', 1)
  await expect(right).toHaveCount(1)
  await step('PageDown', 1)
  await expect(region('What happens')).toBeVisible()
  for (const key of ['ArrowRight', ' ']) await step(key, 2)
  await step('n', 2)
  await step('ArrowLeft', 2)
  for (const key of ['PageUp', 'PageUp']) await page.keyboard.press(key)
  await step('p', 1)
  await expect(right).toHaveCount(1)
  await step('Shift+ ', 1)
  await expect(right).toHaveCount(0)
  await expect(region('Question')).toBeVisible()
  await step('Shift+ArrowRight', 1)
  await step('Shift+ArrowRight', 2)
  await step('Shift+ArrowLeft', 1)
  await step('End', 11)
  await step('Home', 1)
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await step('Enter', 11)
  await page.keyboard.press('7')
  await step('Enter', 7)
  await page.keyboard.press('l')
  await expect(region('Who knows what')).toBeVisible()
  await page.keyboard.press('w')
  await expect(region('Message')).toHaveCount(0)
  for (const key of ['n', 'n']) await page.keyboard.press(key)
  await page.keyboard.press('w')
  await expect(region('Message')).toContainText('code_verifier')
  await page.keyboard.press('Escape')
  await expect(region('What happens')).toBeVisible()
  await page.keyboard.press('d')
  await expect(screen).toHaveAttribute('data-look', 'contrast')
  await page.keyboard.press('.')
  await expect(screen).toHaveAttribute('data-blank', 'true')
  await page.keyboard.press('.')
  await page.keyboard.press('o')
  await expect(page.locator('li[data-dim]')).toHaveText([/Lina/, /Browser/])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('PageDown')
  // In a dialog nothing but its own Esc.
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(status(page)).toHaveText(at(7))
  await page.keyboard.press('g')
  await page.getByRole('dialog').getByRole('button', { name: /^3/ }).click()
  await expect(status(page)).toHaveText(at(3))
  // A field keeps its keys.
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input id="field" aria-label="field">')
  })
  await page.locator('#field').focus()
  await page.keyboard.type('nrl.7 abc')
  for (const key of ['End', 'PageDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(page.locator('#field')).toHaveValue('nrl.7 abc')
  await expect(status(page)).toHaveText(at(3))
  await page.locator('#field').evaluate((field) => field.remove())
  // Single characters can be switched off, and stay so; the clicker's keys go on.
  await page.mouse.move(600, 600)
  await page.getByRole('button', { name: 'Screen', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Single letters are keys' }).uncheck()
  await page.reload()
  await expect(status(page)).toHaveText(at(3))
  await page.keyboard.press('End')
  await page.keyboard.press('p')
  await page.keyboard.press('.')
  await expect(status(page)).toHaveText(at(11))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/flow/pkce-login/step/11')
})

test('Back ten times from step 11 is step 1, at once', async ({ page }) => {
  await page.goto(path)
  await expect(status(page)).toHaveText(at(1))
  await page.keyboard.press('End')
  await expect(status(page)).toHaveText(at(11))
  // All within one task: nothing may have to come to its end in between.
  await page.evaluate(() => {
    for (let press = 0; press < 10; press++)
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }),
      )
  })
  await expect(status(page)).toHaveText(at(1))
  // (The controls may fade meanwhile.)
  const moving = await page.evaluate(
    () => document.querySelector('.pr-screen')?.getAnimations({ subtree: true }).length,
  )
  expect(moving).toBe(0)
})

test('a message is broken before the class, and mended', async ({ page, context }) => {
  await page.goto(`${path}?step=7`)
  await expect(status(page)).toHaveText(at(7))
  for (const key of ['n', 'n', 'e']) await page.keyboard.press(key)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /verifier/ })
    .first()
    .click()
  // First what is sent now, so that the class can guess; then the check.
  await expect(page.getByRole('region', { name: 'Message' })).toContainText('Changed')
  const checked = async () => {
    for (const key of ['n', 'n', 'n']) await page.keyboard.press(key)
    await expect(page.getByRole('region', { name: 'Checks' })).toContainText('refused')
  }
  await checked()
  await page.keyboard.press('e')
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the change' }).click()
  await expect(page.getByRole('region', { name: 'What happens' })).not.toContainText('Refused')

  // Or one value of it, by hand: whatever is typed is text.
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Which one?').selectOption('redirect_uri')
  const value = dialog.getByLabel('It is sent with')
  await expect(value).toHaveValue(/^https?:|^[a-z.]+:/)
  await expect(dialog.getByRole('button', { name: 'Send it so' })).toBeDisabled()
  await value.fill('https://evil.example/<b>')
  await dialog.getByRole('button', { name: 'Send it so' }).click()
  await expect(page.getByRole('region', { name: 'Message' })).toContainText('evil.example')
  await checked()
  // The link to this moment brings the change along.
  await page.getByRole('button', { name: 'Screen', exact: true }).click()
  await page.getByRole('checkbox', { name: 'QR code of this step' }).check()
  const code = page.getByRole('region', { name: 'Open this step' })
  await expect(code).toContainText('/flow/pkce-login/step/')
  await expect(code).not.toContainText('run=')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the link to this step' }).click()
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(page.getByText('evil.example').first()).toBeVisible()
})

test('with one screen the notes stand beside the choices, and keep the answer until it is revealed', async ({
  page,
}) => {
  await page.goto('/present/bff-cookies?step=5')
  await expect(status(page)).toHaveText(at(5, 12))
  await page.mouse.move(600, 300)
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  const notes = page.getByRole('complementary', { name: 'Notes' })
  const answer = notes.getByText('How to react')
  await expect(notes).toBeVisible()
  await expect(answer).toBeHidden()
  const edge = (await notes.boundingBox())?.x ?? 0
  for (const choice of await page.locator('.pr-choice').all()) {
    const box = await choice.boundingBox()
    expect((box?.x ?? edge) + (box?.width ?? 0)).toBeLessThanOrEqual(edge)
  }
  const bar = await page.getByRole('navigation', { name: 'Presenter controls' }).boundingBox()
  expect((bar?.x ?? edge) + (bar?.width ?? 0)).toBeLessThanOrEqual(edge)
  await page.keyboard.press('r')
  await expect(answer).toBeVisible()
})

test('an address that asks for too much is told so, politely', async ({ page }) => {
  await page.goto('/present/pkce-login?step=99')
  await expect(status(page)).toHaveText(at(11))
  const note = page.getByRole('note')
  await expect(note).toContainText('no step “99”')
  await note.getByRole('button').click()
  await expect(note).toHaveCount(0)
  // (Asked of the server it is a 404, as it should be, and the console says so.)
  await page.evaluate(() => history.pushState(null, '', '/present/nope'))
  await page.getByRole('link', { name: 'Choose what to present' }).click()
  await expect(page).toHaveURL(/\/present$/)
})
