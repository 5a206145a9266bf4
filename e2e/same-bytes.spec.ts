import { expect, test } from './support/test.ts'
import { exchangesOf, runOf, tell, wholeRun } from './support/told.ts'

const token = { message: 'token', leg: 'request' } as const
const runs = {
  'the whole flow': wholeRun(),
  'a flow with a wrong verifier': runOf(
    ...wholeRun().events.slice(0, 7),
    { type: 'NEXT', edits: [{ ...token, part: 'form', op: 'set', name: 'code_verifier', value: 'é€😀' }] },
    { type: 'NEXT' },
    { type: 'NEXT' },
  ),
}

for (const [what, run] of Object.entries(runs))
  test(`${what} gives the same bytes here as in Node`, async ({ flow, browserName }) => {
    const told = tell(run)
    const answers = exchangesOf(told.trace)
    await flow.openRun(run, { at: 0 })
    await flow.depth('raw')
    for (let at = 1; at < told.trace.frames.length; at++) {
      await flow.next.click()
      await expect(flow.status).toHaveText(told.status(at))
      const raw = async () => (await flow.region('Message').locator('pre').allTextContents()).join('\n')
      for (const { response, request } of answers.filter((answer) => answer.at === at)) {
        if (response.body !== '') await expect.poll(raw).toContain(response.body)
        if (!request.url.endsWith('/login')) await expect.poll(raw).toContain(request.body)
      }
    }
    test.info().annotations.push({ type: 'engine', description: browserName })
  })
