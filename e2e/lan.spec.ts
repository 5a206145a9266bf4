import { createHash } from 'node:crypto'
import { expect, test } from './support/test.ts'
import { length, runOf, tell, wholeRun } from './support/told.ts'

// As a class opens the laptop of its teacher: over http, at an address that no browser trusts.
test.use({ baseURL: `http://class.test:${process.env.TOKENWALK_PORT}` })

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('over http in a LAN the flow is walked, and the challenge is the hash of the verifier', async ({
  flow,
  page,
}) => {
  await flow.openRun(runOf())
  const lacking = await page.evaluate(() => ({
    secure: isSecureContext,
    hashes: 'subtle' in crypto && crypto.subtle !== undefined,
    uuid: 'randomUUID' in crypto,
    worker: 'serviceWorker' in navigator,
    clipboard: 'clipboard' in navigator,
  }))
  expect(lacking).toEqual({ secure: false, hashes: false, uuid: false, worker: false, clipboard: false })
  const wire: string[] = []
  await flow.depth('raw')
  for (let at = 1; at <= last; at++) {
    await flow.next.click()
    await flow.isAt(told, at)
    wire.push((await flow.region('Message').textContent()) ?? '')
  }
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Hello, Lina')
  const shown = (name: string) =>
    new RegExp(`${name}=([\\w~.-]{43})`).exec(wire.join(' ').replace(/\s+/g, ''))?.[1]
  const verifier = shown('code_verifier')
  expect(verifier).toBeDefined()
  // RFC 7636 4.2, computed by another hand than the page's.
  const hash = createHash('sha256')
    .update(verifier ?? '')
    .digest('base64url')
  expect(shown('code_challenge')).toBe(hash)
  await page.reload()
  await flow.isAt(told, last)
})

test('over http in a LAN a badge says why there is no wire, and what cannot be copied can be selected', async ({
  flow,
  page,
}) => {
  await flow.open('/flow/pkce-login/step/4')
  await expect(page.getByText('inside this page')).toHaveAttribute('title', /insecure address/)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }))
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('alert')).toContainText('The link is selected')
  const link = page.getByLabel('Link to this run')
  const selected = await link.evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  )
  expect(selected).toBe(await link.inputValue())
  await page.goto(selected)
  await expect(flow.status).toContainText(`Step 4 of ${length}: `)
})

test('over http in a LAN the other pages are there, too', async ({ page }) => {
  for (const address of ['/', '/compare/openid?row=3', '/concept/choose-flow', '/glossary', '/progress']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
