import type { Page, Request } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { exchangesOf, runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1
const aGuess = 'a-guess-of-43-characters-but-not-the-right-1'

test('each message is really sent over the browser’s network, and answered as recorded', async ({
  flow,
  page,
}) => {
  const wire = listen(page)
  await flow.openRun(runOf())
  await controlled(page)
  const exchanges = exchangesOf(told.trace)
  for (let at = 1; at <= last; at++) {
    await flow.next.click()
    const answered = exchanges.filter((exchange) => exchange.at <= at).length
    await expect.poll(() => wire.length).toBe(answered)
  }
  for (const [index, { message, request, response }] of exchanges.entries()) {
    const sent = wire[index]
    const answer = await sent?.response()
    expect
      .soft({
        message,
        method: sent?.method(),
        url: sent?.url().replace(/^.*\/net\//, 'https://'),
        body: sent?.postData() ?? '',
        status: answer?.status(),
        ours: answer?.fromServiceWorker(),
      })
      .toEqual({
        message,
        method: request.method,
        url: request.url,
        body: request.body,
        status: response.status,
        ours: true,
      })
    if (response.status === 200) expect.soft(await answer?.text(), message).toBe(response.body)
  }

  // The answer on the wire is the answer in the panel.
  const tokens = await (await wire.find((sent) => sent.url().endsWith('/token'))?.response())?.text()
  await flow.steps.nth(8).getByRole('button').click()
  await flow.depth('raw')
  const shown = async () => (await flow.region('Message').textContent())?.replace(/\s+/g, '')
  await expect.poll(shown).toContain(tokens?.replace(/\s+/g, ''))

  // What has happened once is not sent again.
  const count = wire.length
  await flow.steps.nth(0).getByRole('button').click()
  await page.keyboard.press('Home')
  for (let at = 1; at <= last; at++) await page.keyboard.press('ArrowRight')
  await flow.isAt(told, last)
  await page.reload()
  await flow.isAt(told, last)
  // Messages go one after another: whatever the reload sent again would stand before the next one.
  await controlled(page)
  await flow.steps.nth(6).getByRole('button').click()
  await flow.depth('fields')
  await flow.edit('code_verifier', aGuess)
  await flow.send.click()
  await flow.next.click()
  await expect.poll(() => wire.some(isTheGuess)).toBe(true)
  expect(wire.findIndex(isTheGuess)).toBe(count)
})

test('a changed message is sent as changed, and really refused', async ({ flow, page }) => {
  const wire = listen(page)
  await flow.openRun(told.run, { step: 7 })
  await controlled(page)
  await flow.edit('code_verifier', aGuess)
  await flow.send.click()
  await flow.next.click()
  await expect(flow.status).toContainText('Step 9 of 11')
  await expect.poll(() => wire.filter((sent) => sent.method() === 'POST').length).toBe(1)
  const refused = wire.find((sent) => sent.method() === 'POST')
  expect(refused && isTheGuess(refused)).toBe(true)
  expect((await refused?.response())?.status()).toBe(400)
  expect(await (await refused?.response())?.json()).toMatchObject({ error: 'invalid_grant' })
})

test('what a student types into the console is answered by a copy of the world', async ({ flow, page }) => {
  await flow.openRun(runOf())
  await controlled(page)
  const before = await flow.said()
  const typed = await page.evaluate(async () => {
    const metadata = await (await fetch('/net/id.skyalbum.example/.well-known/openid-configuration')).json()
    const path = (url: string) => url.replace('https://', '/net/')
    const keys = await (await fetch(path(metadata.jwks_uri))).json()
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'x',
      client_id: 'paperkite-mobile',
    })
    const token = await fetch(path(metadata.token_endpoint), { method: 'POST', body })
    const nowhere = await fetch('/net/nowhere.example/')
    return {
      issuer: metadata.issuer,
      alg: keys.keys[0].alg,
      refused: [token.status, (await token.json()).error],
      nowhere: [nowhere.status, await nowhere.text()],
    }
  })
  expect(typed).toEqual({
    issuer: 'https://id.skyalbum.example',
    alg: 'ES256',
    refused: [400, 'invalid_grant'],
    nowhere: [421, 'No server answers at nowhere.example.'],
  })
  expect(await flow.said()).toEqual(before)
  await flow.next.click()
  await flow.isAt(told, 1)
})

test('two tabs have a wire each', async ({ flow, context, page }) => {
  await flow.openRun(runOf())
  await controlled(page)
  const other = await context.newPage()
  await other.goto('/flow/pkce-login/step/3')
  await controlled(other)
  const mine = listen(page)
  const theirs = listen(other)
  await page.bringToFront()
  for (let at = 1; at <= 4; at++) await flow.next.click()
  await expect.poll(() => mine.length).toBeGreaterThan(1)
  await other.bringToFront()
  await other.getByRole('button', { name: 'Next', exact: true }).click()
  await expect.poll(() => theirs.length).toBeGreaterThan(0)
  for (const sent of [...mine, ...theirs]) expect((await sent.response())?.status()).toBeLessThan(400)
  await flow.isAt(told, 4)
})

function isTheGuess(sent: Request): boolean {
  return sent.postData()?.includes(`code_verifier=${aGuess}`) === true
}

/** Every request that shows under /net/ from now on; redirects are listed, not followed. */
function listen(page: Page): Request[] {
  const sent: Request[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/net/') && request.redirectedFrom() === null)
      sent.push(request)
  })
  return sent
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(page.getByText('real requests')).toBeVisible()
}
