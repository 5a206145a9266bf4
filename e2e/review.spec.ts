import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

const day = 86_400_000
const dueOne = '1 question is due.'

/** Opens a page some days after `start`. */
async function openAfter(page: Page, start: number, days: number, address = '/review') {
  await page.clock.setFixedTime(start + days * day)
  await page.goto(address)
}

/** The deck comes with the first answer: waits until that is kept. */
async function kept(page: Page, id: string) {
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('tokenwalk.review') ?? ''))
    .toContain(`"${id}"`)
}

test('what was answered wrong in a flow comes again at once, then on its days, until it is repaired', async ({
  flow,
  page,
}) => {
  const start = Date.now()
  await flow.open('/flow/pkce-login/step/2')
  await page.getByLabel('The challenge', { exact: true }).check()
  await page.getByLabel('The verifier', { exact: true }).check()
  await kept(page, 'M15')

  // Offered on the front page, and put away with one key, for the day.
  await page.goto('/')
  const offer = page.getByRole('link', { name: 'Review 1 question first' })
  await expect(offer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offer).toBeHidden()
  await page.reload()
  const repaired = page.getByRole('link', { name: 'Misconceptions repaired: 0 of 40' })
  await expect(repaired).toBeVisible()
  await expect(offer).toBeHidden()
  await repaired.click()
  await expect(page.getByText(dueOne)).toBeVisible()
  await page.getByRole('button', { name: 'Start the review' }).click()

  // Another question asks for the same; wrong once more, it is asked a second time in this visit.
  const counts = page.getByText(/^Question \d of \d$/)
  await expect(counts).toHaveText('Question 1 of 1')
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused()
  await page.getByLabel('Yes, because it has the challenge').check()
  await expect(
    page.getByText('“The challenge is secret, and the verifier is sent first.”').first(),
  ).toBeVisible()
  await expect(page.getByText('It comes again')).toBeVisible()
  const way = page.getByRole('link', { name: /^Authorization Code \+ PKCE, step 3: / })
  await expect(way).toHaveAttribute('href', '/flow/pkce-login/step/3')
  await page.keyboard.press('PageDown')
  await expect(counts).toHaveText('Question 2 of 2')
  await page.getByLabel('The verifier', { exact: true }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('That was 2 questions, 1 answered rightly.')).toBeVisible()
  await expect(page.getByText('The next question comes on')).toBeVisible()

  await openAfter(page, start, 1, '/')
  await expect(offer).toBeVisible()
  await offer.click()
  await expect(page).toHaveURL('/review')
  await page.getByLabel('No, the verifier is missing').check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Right once')).toBeVisible()
  await openAfter(page, start, 3)
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await openAfter(page, start, 4)
  await page.getByRole('button', { name: 'Start the review' }).click()
  await page.getByLabel('The verifier', { exact: true }).check()
  await expect(page.getByText('Misconceptions repaired: 1 of 40')).toBeVisible()
  await page.goto('/progress')
  await expect(page.getByText('Misconceptions repaired: 1 of 40')).toBeVisible()
})

test('a visit has five questions, each can be passed, and one key ends it', async ({ page }) => {
  await page.goto('/review')
  await page.getByRole('button', { name: 'Ask me 5 new ones' }).click()
  for (let n = 1; n <= 5; n++) {
    await expect(page.getByText(`Question ${n} of 5`, { exact: true })).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(3)
    await page.getByRole('button', { name: 'Pass' }).click()
  }
  await expect(page.getByText('That was 0 questions, 0 answered rightly.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask me 5 new ones' }).click()
  await expect(page.getByRole('radio')).toHaveCount(3)
  // The Escape that closes a dialog over the question is the dialog's own.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio')).toHaveCount(0)
})

test('what is answered on a concept page goes to the review', async ({ page }) => {
  await page.goto('/concept/client-types')
  await page.getByLabel('client_secret', { exact: true }).check()
  await kept(page, 'M24')
  await page.goto('/review')
  await expect(page.getByText(dueOne)).toBeVisible()
  await page.goto('/concept/authn-authz')
  for (const name of await page.getByRole('radio', { name: 'N: who' }).all()) await name.check()
  await kept(page, 'M37')
  await page.goto('/review')
  await expect(page.getByText('2 questions are due.')).toBeVisible()
})

for (const [what, spoil] of Object.entries({
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  damaged: () => {
    try {
      if (localStorage.getItem('tokenwalk.review') === null)
        localStorage.setItem('tokenwalk.review', '{"kind')
    } catch {
      // about:blank has no storage.
    }
  },
}))
  test(`with a storage that is ${what}, the review is asked all the same`, async ({ page, context }) => {
    await context.addInitScript(spoil)
    await page.goto('/review')
    await expect(page.getByText('Nothing yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Ask me 5 new ones' }).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText('Question 2 of 5', { exact: true })).toBeVisible()
  })
