import { expect, test } from './support/test.ts'
import { tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('the whole flow with Next alone, each message a real one', async ({ flow, page }) => {
  await flow.openRun({ ...told.run, events: [] })
  await flow.depth('raw')
  const message = flow.region('Message')
  for (let at = 0; at <= last; at++) {
    await flow.isAt(told, at)
    const frame = told.trace.frames[at]
    for (const entry of told.trace.entries.slice(0, frame?.entries)) {
      if (entry.at !== at || at === 0) continue
      // What happened in this beat is shown, byte for byte, in the Message or in the Checks.
      if (entry.kind === 'request' && entry.message !== 'login' && entry.request.body !== '')
        await expect(message).toContainText(entry.request.body)
      if (entry.kind === 'response' && entry.response.body !== '')
        await expect
          .poll(async () => squeezed(await message.textContent()))
          .toContain(squeezed(entry.response.body))
      if (entry.kind === 'checks')
        for (const { id, verdict } of entry.results)
          if (verdict === 'pass') await expect(flow.region('Checks')).toContainText(id)
    }
    if (at < last) await flow.next.click()
  }
  await expect(flow.next).toBeDisabled()
  await expect(flow.screen.getByRole('heading', { level: 1 })).toHaveText('Hello, Lina')
  await expect(page).toHaveTitle(/^11\. Lina is logged in/)

  await flow.startOver.click()
  await flow.isAt(told, 0)
  await expect(flow.back).toBeDisabled()
  await expect(flow.next).toBeEnabled()
})

test('a learner begins at the first step, paused, and each run has a seed of its own', async ({
  flow,
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Learn/ }).click()
  await flow.ready()
  await flow.isAt(told, 0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await flow.next.click()
  await flow.next.click()
  await flow.depth('raw')
  await expect(flow.region('Message')).not.toContainText(verifierOf())
  await expect(flow.status).toHaveText(told.status(2))
})

test('the token request carries the code and its verifier, and no secret', async ({ flow }) => {
  await flow.openRun(told.run, { step: 7 })
  const message = flow.region('Message')
  await expect(message.getByRole('heading', { name: 'POST id.skyalbum.example/token' })).toBeVisible()
  await expect(message).toContainText('code_verifier')
  await expect(message).not.toContainText('client_secret')
  await flow.depth('raw')
  await expect(message).toContainText('POST /token HTTP/1.1')
  await expect(message).toContainText(verifierOf())
  await flow.depth('story')
  await expect(message).toContainText('POST /token')
})

function verifierOf(): string {
  const body = told.trace.entries.flatMap((entry) =>
    entry.kind === 'request' && entry.message === 'token' ? [entry.request.body] : [],
  )[0]
  return new URLSearchParams(body).get('code_verifier') ?? 'no verifier in the run'
}

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '')
}
