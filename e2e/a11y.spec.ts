import flow from '#flows/pkce-login/index.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent } from '#world/records.ts'
import { keepTheme, violations } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { length, runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const sizes = { phone: [390, 844], laptop: [1366, 768], projector: [1280, 720] } as const

for (const theme of ['light', 'dark'] as const)
  for (const [name, [width, height]] of Object.entries(sizes))
    test.describe(`${name}, ${width}×${height}, ${theme}`, () => {
      test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } })
      // The browser's own line about an address that is not there.
      test.use({ allowed: /status of 404/ })

      test('home and every step are without a violation', async ({ flow, page, context }) => {
        await context.addInitScript(keepTheme, theme)
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect.soft(await violations(page), 'home').toEqual([])
        await flow.openRun(runOf())
        for (let at = 0; at < told.trace.frames.length; at++) {
          await expect(flow.status).toHaveText(told.status(at))
          // On the projector are the same elements in the same colours as on the laptop.
          const known = { contrast: name === 'projector' }
          expect.soft(await violations(page, known), `beat ${at}`).toEqual([])
          if (at < told.trace.frames.length - 1) await flow.next.click()
        }
      })

      test('the pages to read are without a violation', async ({ page, context }) => {
        await context.addInitScript(keepTheme, theme)
        await page.goto('/flow/pkce-login/step/2')
        await page.getByRole('radio').first().check()
        await page.getByRole('button', { name: 'verifier', exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect.soft(await violations(page), 'a term').toEqual([])
        for (const address of [
          '/?app=machine&need=login',
          '/concept/choose-flow',
          '/concept/choose-flow?answers=yes.yes.server.both',
          '/flow/client-credentials-login',
          '/concept/authn-authz',
          '/concept/client-types',
          '/concept/what-is-oauth',
          '/concept/examples',
          '/concept/kerberos',
          '/concept/openid',
          '/concept/history',
          '/glossary',
          '/review',
          '/progress',
        ]) {
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          expect.soft(await violations(page), address).toEqual([])
        }
        await page.getByRole('button', { name: 'Clear all' }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect.soft(await violations(page), 'the question before clearing').toEqual([])
        await page.goto('/review')
        await page.getByRole('button', { name: /^(Start the review|Ask me 5 new ones)$/ }).click()
        await page.getByRole('radio').first().check()
        await expect(page.getByText('Read on:')).toBeVisible()
        expect.soft(await violations(page), 'a question of the review').toEqual([])
        await page.goto('/')
        await expect(page.getByRole('link', { name: /^Misconceptions repaired/ })).toBeVisible()
        expect.soft(await violations(page), 'home, for who comes back').toEqual([])
      })

      test('what opens, and a run that was broken, are without a violation', async ({
        flow,
        page,
        context,
      }) => {
        await context.addInitScript(keepTheme, theme)
        await flow.openRun(told.run, { step: 9 })
        if (name === 'phone') {
          for (const sheet of ['Message', 'Checks', 'Ledger', 'Screen', 'Steps', 'More']) {
            await page.getByRole('button', { name: new RegExp(`^${sheet}`) }).click()
            await expect(page.getByRole('dialog')).toBeVisible()
            expect.soft(await violations(page), sheet).toEqual([])
            if (sheet !== 'More') await page.keyboard.press('Escape')
          }
          await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click()
        } else {
          for (const mode of ['Watch', 'Break'] as const) {
            await flow.mode(mode)
            expect.soft(await violations(page), mode).toEqual([])
          }
          for (const depth of ['story', 'raw'] as const) {
            await flow.depth(depth)
            expect.soft(await violations(page), depth).toEqual([])
          }
          for (const act of ['Decode', 'Verify']) {
            await page.getByRole('button', { name: act }).click()
            expect.soft(await violations(page), act).toEqual([])
          }
          await page.getByRole('button', { name: /^Class clock/ }).click()
          expect.soft(await violations(page), 'clock').toEqual([])
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: 'Share' }).click()
        }
        await expect(page.getByLabel('Link to this run')).toBeVisible()
        expect.soft(await violations(page), 'Share').toEqual([])
        await page.keyboard.press('Escape')

        const edits = [
          { message: 'token', leg: 'request', part: 'form', op: 'remove', name: 'code_verifier' } as const,
        ]
        const before = told.run.events.slice(0, 7)
        await flow.openRun(runOf(...before, { type: 'NEXT', edits }, { type: 'NEXT' }), { at: 9, step: 8 })
        expect.soft(await violations(page), 'refused').toEqual([])
        // An answered question, and an address that was not there.
        await page.goto('about:blank')
        await flow.open('/flow/pkce-login/step/77')
        await page.getByRole('radio').last().check()
        expect.soft(await violations(page), 'note and answer').toEqual([])
      })
    })

/** The pages of the servers and the screens of the app, each as a document of its own. */
const pages = new Map<string, string>()
const login = (password: string): LearnerEvent => ({
  type: 'ENTER',
  form: [
    ['username', 'lina'],
    ['password', password],
  ],
})
const upTo = (at: number) => told.run.events.slice(0, at)
const unregistered: LearnerEvent = {
  type: 'NEXT',
  edits: [
    { message: 'authorize', leg: 'request', part: 'query', op: 'set', name: 'redirect_uri', value: 'x:/' },
  ],
}
for (const events of [
  upTo(13),
  [...upTo(4), login('wrong-password')],
  [...upTo(5), { type: 'DENY' } as const, { type: 'NEXT' } as const],
  [...upTo(2), unregistered, { type: 'NEXT' } as const],
])
  for (const { html } of play(flow, runOf(...events)).screens)
    if (html !== '') pages.set(html, /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '')

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`the servers’ own pages, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 700 } })

    test('are without a violation as documents of their own', async ({ page }) => {
      expect(pages.size).toBeGreaterThan(6)
      for (const [html, title] of pages) {
        await page.setContent(html)
        expect.soft(await violations(page), title).toEqual([])
      }
    })
  })

test(`the list says all ${length} steps in words, with who speaks to whom and how`, async ({
  flow: walked,
}) => {
  await walked.openRun(told.run, { step: length })
  const said = (await walked.steps.allTextContents()).join('\n')
  for (const { title } of Object.values(flow.content.steps)) expect(said).toContain(title)
  for (const { label, minor } of flow.arrows) if (!minor) expect(said).toContain(label)
  await expect(walked.page.getByRole('status')).toHaveCount(1)
  await expect(walked.page.locator('.react-flow [tabindex="0"]')).toHaveCount(0)
})
