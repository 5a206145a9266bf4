import type { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { runOf, stepAt, tell } from './support/told.ts'

const next = { type: 'NEXT' } as const
const toLogin = [next, next, next, next]
const wrong = {
  type: 'ENTER',
  form: [
    ['username', 'lina'],
    ['password', 'wrong-password'],
  ],
} as const
const right = {
  type: 'ENTER',
  form: [
    ['username', 'lina'],
    ['password', 'kite-picnic-27'],
  ],
} as const

test('the story begins with a tap in the app: the button on its screen does what Next does', async ({
  flow,
  page,
}) => {
  const told = tell(runOf(next, next, next, next))
  await flow.openRun(runOf())
  await flow.screen.getByRole('button', { name: 'Log in with SkyAlbum' }).click()
  await flow.isAt(told, 1)
  // Tapped again on the way back, it is no other story.
  await flow.back.click()
  await flow.screen.getByRole('button', { name: 'Log in with SkyAlbum' }).click()
  await flow.isAt(told, 1)
  await page.reload()
  await flow.isAt(told, 1)
  for (let at = 2; at <= 4; at++) await flow.next.click()
  await flow.isAt(told, 4)
})

test('Lina logs in by hand, after a wrong password, and allows', async ({ flow, page }) => {
  const told = tell(runOf(...toLogin, wrong, right, { type: 'ALLOW' }, next, next, next, next, next, next))
  await flow.openRun(runOf(), { step: 4 })
  await flow.isAt(told, 4)
  await expect(flow.region('User’s screen')).toContainText('id.skyalbum.example/login')
  await expect(flow.region('User’s screen')).toContainText('kite-picnic-27')

  await logIn(flow, 'lina', 'hunter2')
  await expect(flow.screen.getByRole('alert')).toHaveText('User name or password is wrong.')
  await expect(flow.screen.getByLabel('User name')).toHaveValue('lina')
  await expect(flow.screen.getByLabel('Password')).toHaveValue('')
  await flow.isAt(told, 5)
  await holdsNowhere(flow, 'hunter2')

  await logIn(flow, 'lina', 'kite-picnic-27')
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Allow PaperKite Mobile?')
  await flow.isAt(told, 6)
  await flow.screen.getByRole('button', { name: 'Allow' }).click()
  await flow.isAt(told, 7)
  expect(stepAt(told.trace, 7)).toBe(5)
  await flow.next.click()
  await flow.isAt(told, 8)
  await expect(flow.region('Message')).toContainText('code')
  for (let at = 9; at < told.trace.frames.length; at++) await flow.next.click()
  await expect(flow.next).toBeDisabled()
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Hello, Lina')
  await holdsNowhere(flow, 'hunter2')
  await page.reload()
  await flow.isAt(told, told.trace.frames.length - 1)
})

test('by the keys alone: Enter in the form sends it', async ({ flow, page }) => {
  await flow.openRun(runOf(), { step: 4 })
  await flow.screen.getByLabel('User name').focus()
  await page.keyboard.type('lina')
  // The page around the frame does not take the keys of a person who types.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kite-picnic-27')
  await page.keyboard.press('Enter')
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Allow PaperKite Mobile?')
  await flow.isAt(tell(runOf(...toLogin, right)), 5)
})

test('an empty form goes nowhere and loses nothing', async ({ flow }) => {
  await flow.openRun(runOf(), { step: 4 })
  const before = await flow.said()
  await flow.screen.getByRole('button', { name: 'Log in' }).click()
  await expect(flow.screen.getByLabel('User name')).toBeFocused()
  expect(await flow.said()).toEqual(before)
  await flow.screen.getByLabel('User name').fill('lina')
  await flow.screen.getByRole('button', { name: 'Log in' }).click()
  await expect(flow.screen.getByLabel('Password')).toBeFocused()
  await expect(flow.screen.getByLabel('User name')).toHaveValue('lina')
  expect(await flow.said()).toEqual(before)
})

test('Deny: no code, the app says so, and the run ends there', async ({ flow }) => {
  const told = tell(runOf(...toLogin, right, { type: 'DENY' }, next))
  const end = told.trace.frames.length - 1
  await flow.openRun(runOf(), { step: 4 })
  await logIn(flow, 'lina', 'kite-picnic-27')
  await flow.screen.getByRole('button', { name: 'Deny' }).click()
  await flow.isAt(told, end - 1)
  await flow.next.click()
  await flow.isAt(told, end)
  await expect(flow.next).toBeDisabled()
  await expect(flow.region('Message')).toContainText('access_denied')
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('You are not logged in')
  // A no is an answer and no refusal, and one press decides otherwise.
  const answer = flow.page.getByRole('region', { name: 'Lina’s answer' })
  await expect(answer).toContainText('Lina said no: SkyAlbum ID tells the app access_denied.')
  await expect(flow.steps.filter({ hasText: 'Refused by' })).toHaveCount(0)
  await flow.page.getByRole('button', { name: 'Press Allow instead' }).click()
  await flow.isAt(tell(runOf(...toLogin, right, { type: 'ALLOW' })), end - 1)
  await flow.next.click()
  await expect(flow.status).toHaveText(told.status(end).replace(/: .*/, `: ${captionOfSix}`))
})

test('what Lina types is text: a script as a user name never runs', async ({ flow, page }) => {
  await flow.openRun(runOf(), { step: 4 })
  const name = '"><img src=x onerror="parent.document.title=1"><script>parent.document.title=2</script>'
  await logIn(flow, name, 'kite-picnic-27')
  await expect(flow.screen.getByRole('alert')).toBeVisible()
  await expect(flow.screen.getByLabel('User name')).toHaveValue(name)
  await expect(flow.screen.locator('img, script')).toHaveCount(0)
  await expect(page).toHaveTitle(/^5\. /)
})

const captionOfSix = tell(runOf(...toLogin, right, { type: 'ALLOW' }, next))
  .status(7)
  .replace(/^[^:]*: /, '')

async function logIn(flow: FlowPage, username: string, password: string): Promise<void> {
  await flow.screen.getByLabel('User name').fill(username)
  await flow.screen.getByLabel('Password').fill(password)
  await flow.screen.getByRole('button', { name: 'Log in' }).click()
}

/** A typed secret is kept neither in the link, nor in the tab, nor in the page. */
async function holdsNowhere(flow: FlowPage, secret: string): Promise<void> {
  await flow.page.getByRole('button', { name: 'Share' }).click()
  const link = await flow.page.getByLabel('Link to this run').inputValue()
  await flow.page.keyboard.press('Escape')
  const run = /#run=([^&]*)/.exec(link)?.[1] ?? ''
  expect(Buffer.from(run, 'base64url').toString()).toContain('wrong-password')
  expect(Buffer.from(run, 'base64url').toString()).not.toContain(secret)
  const kept = await flow.page.evaluate(() =>
    JSON.stringify([
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.documentElement.outerHTML,
      document.querySelector('iframe')?.contentDocument?.documentElement.outerHTML,
    ]),
  )
  expect(kept).not.toContain(secret)
}
