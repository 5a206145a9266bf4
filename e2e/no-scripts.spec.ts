import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

interface Read {
  path: string
  heading: string | RegExp
  /** What has to be readable, from different parts of the page. */
  texts: readonly string[]
}

const kinds: readonly Read[] = [
  { path: '/', heading: /OAuth/, texts: ['Device Authorization', 'Which flow should I choose?'] },
  {
    path: '/flow/pkce-login',
    heading: 'Authorization Code + PKCE',
    texts: [
      'SkyAlbum ID compares the hash',
      'The app sends the code and the verifier directly to SkyAlbum ID.',
    ],
  },
  {
    path: '/flow/pkce-login/step/7',
    heading: 'The app sends code + verifier',
    texts: ['Step 7 of 11', 'Who can see it', 'a direct call, without a redirect'],
  },
  { path: '/flow/classic-oauth1/step/2', heading: /./, texts: ['OAuth 2.0 took its place in 2012.'] },
  { path: '/flow/implicit-api', heading: /./, texts: ['the part of the address after #'] },
  {
    path: '/compare/openid',
    heading: 'OAuth and OpenID, side by side',
    texts: ['In plain OAuth, does Lina log in?', 'scope: openid profile email', 'Where the two differ'],
  },
  {
    path: '/compare/openid/device',
    heading: 'OAuth and OpenID, side by side',
    texts: ['There is no redirect.', 'OAuth and OpenID Connect, Code + PKCE', 'Where the two differ'],
  },
  {
    path: '/concept/authn-authz',
    heading: 'Authentication or authorization?',
    texts: ['A passport at the airport', 'Lina presses Allow. Which moment is that?'],
  },
  { path: '/concept/choose-flow', heading: /./, texts: ['Can the device show a browser and a keyboard?'] },
  {
    path: '/glossary',
    heading: 'Glossary',
    texts: ['A random value that ties an ID token to one login request.'],
  },
  {
    path: '/review',
    heading: 'Review: 40 misconceptions',
    texts: ['“OAuth is a login protocol.”', 'It lets an app act for one user, within limits.'],
  },
  { path: '/progress', heading: 'Your progress', texts: ['on this device'] },
]

for (const { path, heading, texts } of kinds)
  test(`${path} can be read without scripts`, async ({ page }) => {
    await page.goto(path)
    await expect(said(page, 'Your browser runs no scripts.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    for (const text of texts) await expect(said(page, text)).toBeVisible()
    await expect(shown(page, 'button, input, select, textarea, [aria-busy]')).toHaveCount(0)
  })

test('a flow is read on from step to step by links', async ({ page }) => {
  await page.goto('/flow/pkce-login')
  await page.getByRole('link', { name: 'Lina taps “Log in”' }).click()
  for (let step = 1; step < 11; step++) {
    await expect(page).toHaveURL(`/flow/pkce-login/step/${step}`)
    await page.locator('span', { hasText: 'Next step:' }).getByRole('link').click()
  }
  await expect(page.locator('span', { hasText: 'Next step:' })).toHaveCount(0)
})

// (getByText passes over what is in <noscript>.)
function said(page: Page, text: string): Locator {
  return shown(page, 'main *, body p').filter({ hasText: text }).first()
}

function shown(page: Page, selector: string): Locator {
  return page.locator(selector).filter({ visible: true })
}
