import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'

/** One page of each kind whose links only its scripts draw, each in several of its states. */
const addresses = [
  '/',
  ...['pkce-login', 'device-api', 'classic-oauth1'].flatMap((id) => {
    const { length = 0 } = flows.find((flow) => flow.id === id) ?? {}
    return [`/flow/${id}`, `/flow/${id}/step/3`, `/flow/${id}/step/${length}`]
  }),
  '/flow/ropc-login',
  ...['', '?row=2', '?row=8', '?pair=pkce&row=11', '?pair=classic&row=7', '?pair=device&row=3'].map(
    (search) => `/compare/openid${search}`,
  ),
  '/concept/choose-flow',
  '/concept/history',
  '/glossary',
  '/present',
  '/progress',
  '/review',
  '/nowhere',
]

test.describe('what scripts draw', () => {
  // The browser's own line about the page that is not there.
  test.use({ allowed: /status of 404/ })

  test('links only to pages and places that are there', async ({ page, request }) => {
    const named = new Map<string, string>()
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.locator('main:not([aria-busy])')).toBeVisible()
      await expect(page.locator('noscript')).toHaveCount(0)
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
      expect(links.length, address).toBeGreaterThan(0)
      for (const link of links) named.set(link, address)
    }
    const own = [...named].filter(([link]) => new URL(link).origin === new URL(page.url()).origin)
    expect(own.length).toBeGreaterThan(30)
    const files = new Map<string, string | undefined>()
    for (const [link, from] of own) {
      const { pathname, hash } = new URL(link)
      if (!files.has(pathname)) {
        const file = await request.get(pathname, { maxRedirects: 0 })
        files.set(pathname, file.status() === 200 ? await file.text() : undefined)
      }
      const html = files.get(pathname)
      expect.soft(html, `${from} links to ${link}`).toBeDefined()
      const place = decodeURIComponent(hash.slice(1))
      // (A run that a link carries is no place.)
      if (place !== '' && !place.startsWith('run=') && pathname !== new URL(page.url()).pathname)
        expect.soft(html?.includes(` id="${place}"`), `${from} links to ${link}`).toBe(true)
    }
  })
})
