import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

const sizes = {
  phone: [390, 844],
  laptop: [1366, 768],
  projector: [1280, 720],
  // 400 % zoom of a laptop (WCAG 1.4.10), and 200 % of both wide screens (1.4.4).
  narrow: [320, 640],
  'laptop at 200 %': [683, 384],
  'projector at 200 %': [640, 360],
} as const

const toRead = [
  '/',
  '/concept/choose-flow?answers=yes.yes.server.both',
  '/concept/authn-authz',
  '/concept/client-types',
  '/concept/what-is-oauth',
  '/concept/examples',
  '/concept/kerberos',
  '/concept/openid',
  '/concept/history',
  '/glossary',
  '/present',
  '/progress',
  '/review',
  '/flow/client-credentials-login',
] as const

for (const [name, [width, height]] of Object.entries(sizes))
  test.describe(`${name}, ${width}×${height}`, () => {
    test.use({ viewport: { width, height } })

    test('nothing scrolls sideways, Next is in view, targets are large enough', async ({ flow, page }) => {
      for (const address of toRead) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect.soft(await page.evaluate(misfits), address).toEqual([])
      }
      await flow.openRun(runOf())
      for (let at = 0; at <= last; at++) {
        await expect(flow.status).toHaveText(told.status(at))
        expect.soft(await page.evaluate(misfits), `beat ${at}`).toEqual([])
        await expect.soft(flow.next, `beat ${at}`).toBeInViewport({ ratio: 1 })
        if (width >= 1024) expect.soft(await page.evaluate(belowTheFold), `beat ${at}`).toBe(0)
        if (at < last) await flow.next.click()
      }
      if (width < 1024) await sheets(page)
    })
  })

for (const [width, height] of [sizes.laptop, sizes.projector])
  test.describe(`Lina’s page, ${width}×${height}`, () => {
    test.use({ viewport: { width, height } })

    test('is in view with its buttons, whatever it says', async ({ flow }) => {
      await flow.openRun(runOf(), { step: 4 })
      const logIn = flow.screen.getByRole('button', { name: 'Log in' })
      await expect(logIn).toBeInViewport({ ratio: 1 })
      await flow.screen.getByLabel('User name').fill('lina')
      await flow.screen.getByLabel('Password').fill('a guess')
      await logIn.click()
      await expect(flow.screen.getByRole('alert')).toBeInViewport({ ratio: 1 })
      await expect(logIn).toBeInViewport({ ratio: 1 })
      await flow.back.click()
      await flow.next.click()
      await expect(logIn).toBeInViewport({ ratio: 0.99 })
      await flow.next.click()
      for (const name of ['Deny', 'Allow'])
        await expect(flow.screen.getByRole('button', { name })).toBeInViewport({ ratio: 0.99 })
      // The ledger gave its room and is still there, below.
      const ledger = flow.region('Who knows what')
      await expect(ledger).not.toBeInViewport({ ratio: 0.99 })
      await ledger.scrollIntoViewIfNeeded()
      await expect(ledger).toBeInViewport({ ratio: 0.99 })
      await flow.next.click()
      await expect(ledger).toBeInViewport({ ratio: 0.99 })
    })

    test('each part of the side panel comes to its top', async ({ flow, page }) => {
      await flow.openRun(told.run, { step: 9 })
      const nav = page.getByRole('navigation', { name: 'Panels' })
      const floor = async () => {
        const box = await nav.boundingBox()
        return (box?.y ?? 0) + (box?.height ?? 0)
      }
      for (const [name, part, gap] of [
        // Of the screen the page itself: its heading would take room from it, and says what the button says.
        ['User’s screen', flow.region('User’s screen').locator('> :nth-child(2)'), 6],
        ['Checks', flow.region('Checks'), 16],
        ['Message', flow.region('Message'), 16],
      ] as const) {
        await nav.getByRole('button', { name }).click()
        await expect
          .poll(async () => Math.round((await part.boundingBox())?.y ?? 0))
          .toBe((await floor()) + gap)
        await expect(nav.getByRole('button', { name })).toHaveAttribute('aria-current', 'true')
      }
    })
  })

test.describe('a low screen', () => {
  test.use({ viewport: { width: 640, height: 360 } })

  test('has the words before the picture, and both before the question', async ({ flow, page }) => {
    await flow.openRun(told.run, { step: 9 })
    const words = page.getByRole('heading', { level: 1 })
    await expect(words).toBeInViewport({ ratio: 1 })
    const tops = await Promise.all(
      [words, flow.region('Sequence diagram'), page.getByRole('group', { name: /Which token/ })].map(
        async (part) => (await part.boundingBox())?.y ?? Number.NaN,
      ),
    )
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })
})

test('the side panel says that it is busy until it has followed the picture', async ({ flow, page }) => {
  await flow.openRun(told.run, { step: 6 })
  const panel = page.locator('[aria-busy]').filter({ has: flow.region('Message') })
  await expect(panel).toHaveAttribute('aria-busy', 'false')
  await panel.evaluate((element) => {
    const told: (string | null)[] = []
    Object.assign(globalThis, { told })
    new MutationObserver((changes) => {
      for (const { oldValue } of changes) told.push(oldValue)
    }).observe(element, { attributeFilter: ['aria-busy'], attributeOldValue: true })
  })
  await flow.next.click()
  await expect(panel).toHaveAttribute('aria-busy', 'false')
  await expect(flow.region('Message')).toContainText('code_verifier')
  const before = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
  expect(before).toEqual(['false', 'true'])
})

/** Each sheet of a phone fits as well. */
async function sheets(page: Page): Promise<void> {
  for (const name of ['Message', 'Checks', 'Ledger', 'Screen', 'Steps', 'More']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await page.evaluate(misfits), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

/** Runs in the page: how far the document itself can be scrolled down. */
function belowTheFold(): number {
  return document.documentElement.scrollHeight - innerHeight
}

/** Runs in the page: what is wider than the screen, and what is too small for a finger or a shaking hand. */
function misfits(): string[] {
  const root = document.documentElement
  const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : []
  const top = document.querySelector('dialog[open]') ?? document
  // What scrolls by itself scrolls downwards only; raw wire text may do as it needs.
  const inner = [...top.querySelectorAll('*')].filter(
    (one) =>
      one.scrollWidth > one.clientWidth + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) &&
      one.clientWidth > 0 &&
      // Raw text and tables of values may need two directions (WCAG 1.4.10).
      !one.matches('pre, textarea, :has(> table)'),
  )
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe'
  const small = [...top.querySelectorAll(controls)].filter((one) => {
    const target = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one
    const { width, height } = target.getBoundingClientRect()
    // What stands in a line of text is as high as its line (WCAG 2.5.8); axe looks at the space around it.
    const inline = one.parentElement?.closest('p') !== null
    // What shows only while it has the focus is a pixel until then.
    const hidden = one.matches('.sr-only:not(:focus)')
    return one.checkVisibility() && !inline && !hidden && (width < 23.9 || height < 23.9)
  })
  return [
    ...wide,
    ...inner.map((one) => `scrolls sideways: ${name(one)}`),
    ...small.map((one) => `small: ${name(one)}`),
  ]

  function name(one: Element): string {
    const { width, height } = one.getBoundingClientRect()
    const said = one.ariaLabel ?? one.textContent.slice(0, 30)
    return `${one.tagName} ${said} ${Math.round(width)}×${Math.round(height)}`
  }
}

for (const [width, height] of [sizes.phone, sizes.laptop, sizes.projector, [800, 600], [844, 390]] as const)
  test(`what a step says stands in its place before the scripts come, and stays there: ${width}×${height}`, async ({
    flow,
    page,
  }) => {
    await page.setViewportSize({ width, height })
    let come = () => {}
    const scripts = new Promise<void>((done) => {
      come = done
    })
    await page.route('**/*.js', async (route) => {
      await scripts
      await route.continue()
    })
    await page.goto('/flow/pkce-login/step/7', { waitUntil: 'commit' })
    const words = page.locator('main').getByText(/^The app sends the code and the verifier/)
    const place = async () => {
      await expect(words).toBeVisible()
      const { x, y } = (await words.boundingBox()) ?? { x: 0, y: 0 }
      return { x, y }
    }
    const before = await place()
    come()
    await flow.ready()
    expect(await place()).toEqual(before)
  })
