import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'
import { runOf, tellerOf, wholeRun } from './support/told.ts'
import { wireAt } from './support/wire.ts'

const token = { message: 'token', leg: 'request' } as const
const wrongVerifier = runOf(
  ...wholeRun().events.slice(0, 7),
  { type: 'NEXT', edits: [{ ...token, part: 'form', op: 'set', name: 'code_verifier', value: 'é€😀' }] },
  { type: 'NEXT' },
  { type: 'NEXT' },
)
const runs = [
  ...flows.map((flow) => ({ flow, what: 'the whole flow', run: tellerOf(flow).wholeRun() })),
  ...flows
    .filter(({ id }) => id === wrongVerifier.flow)
    .map((flow) => ({ flow, what: 'the flow with a wrong verifier', run: wrongVerifier })),
]

for (const { flow, what, run } of runs)
  test(`${flow.id}: ${what} gives the same bytes here as in Node`, async ({ flow: walked, browserName }) => {
    const told = tellerOf(flow).tell(run)
    const raw = walked.region('Message').locator('pre')
    await walked.openRun(run, { at: 0 })
    await walked.depth('raw')
    for (let at = 1; at < told.trace.frames.length; at++) {
      await walked.next.click()
      await expect(walked.status).toHaveText(told.status(at))
      await expect.poll(() => raw.allTextContents(), `beat ${at}`).toEqual(wireAt(flow, told.trace, at))
    }
    test.info().annotations.push({ type: 'engine', description: browserName })
  })
