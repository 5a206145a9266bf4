import { encodeRun } from '#trace/link.ts'
import { FlowPage } from './support/flow-page.ts'
import { expect, test } from './support/test.ts'
import { lastBeatOf, length, path, pathAt, runOf, tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const walked = test.extend<{ places: Record<string, string>[] }>({
  // What each position says when it is reached by Next.
  places: async ({ flow }, use) => {
    await flow.openRun(runOf())
    const places = [await flow.said()]
    for (let at = 1; at < told.trace.frames.length; at++) {
      await flow.next.click()
      await flow.isAt(told, at)
      places.push(await flow.said())
    }
    await use(places)
  },
})

walked('each step by its link equals walking there', async ({ flow, page, places }) => {
  for (let step = 0; step <= length; step++) {
    // Another entry of the history, so that only the link says where to go.
    await page.goto('about:blank')
    await flow.openRun(runOf(), { step })
    const at = lastBeatOf(told.trace, step)
    await flow.isAt(told, at)
    expect(await flow.said()).toEqual(places[at])
    await expect(flow.steps).toHaveCount(length)
  }
})

walked('a beat inside a step by its link equals walking there', async ({ flow, page, places }) => {
  for (const at of [5, 6]) {
    await page.goto('about:blank')
    await flow.openRun(told.run, { at, step: 5 })
    await flow.isAt(told, at)
    expect(await flow.said()).toEqual(places[at])
  }
})

test('the link that Share copies opens the same bytes on another machine', async ({
  flow,
  browser,
  page,
}) => {
  const refused = runOf(
    ...Array.from({ length: 7 }, () => ({ type: 'NEXT' }) as const),
    {
      type: 'NEXT',
      edits: [{ message: 'token', leg: 'request', part: 'form', op: 'set', name: 'code', value: 'made-up' }],
    },
    { type: 'NEXT' },
  )
  for (const run of [runOf(), refused]) {
    await page.goto('about:blank')
    await flow.openRun(run, { step: 8 })
    await flow.depth('raw')
    const here = await flow.said()
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.getByLabel('Link to this run').inputValue()
    const other = await browser.newContext()
    const there = await other.newPage()
    await there.goto(link)
    const far = new FlowPage(there)
    await far.ready()
    await far.depth('raw')
    expect(await far.said()).toEqual(here)
    await other.close()
  }
})

test.describe('an address that is no step', () => {
  // A static host answers with its 404 page, which is the same app, and the browser notes the 404.
  test.use({ allowed: /status of 404/ })

  test('opens the nearest one, and says so politely', async ({ flow, page }) => {
    const nearest = { '0': 0, '12': 11, '-1': 1, abc: 0, '1e3': 0, '99999999999': 0, '%3Cimg%20src=x%3E': 0 }
    for (const [text, step] of Object.entries(nearest)) {
      await page.goto('about:blank')
      await page.goto(`${path}/step/${text}`)
      await flow.ready()
      const words = text === '0' ? [0, 1] : [step]
      const position = await flow.page.evaluate(() => location.pathname)
      expect(words.map(pathAt)).toContain(position)
      await expect(page.getByRole('note')).toContainText('There is no step')
      await page.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('note')).toHaveCount(0)
      if (step < length) await expect(flow.next).toBeEnabled()
    }
  })
})

test('a link that is damaged, old or of another flow opens a new run, and says so', async ({
  flow,
  page,
}) => {
  const of = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const links = [
    '%%%',
    '',
    'AAAA',
    of({ ...runOf(), v: 0 }),
    of({ ...runOf(), flow: 'code' }),
    of({ ...runOf(), events: [{ type: 'EXPLODE' }] }),
    of({ ...runOf(), startedAt: 'yesterday' }),
    of([]),
    'A'.repeat(3000),
  ]
  for (const link of links) {
    await page.goto('about:blank')
    await page.goto(`${pathAt(3)}#run=${link}`)
    await flow.ready()
    await flow.isAt(told, lastBeatOf(told.trace, 3))
    await expect(page.getByRole('note')).toContainText('damaged or too old')
  }
  // Another run by its link in the same tab: only what stands behind the # changes.
  await page.evaluate((hash) => location.assign(hash), `#run=${encodeRun(told.run)}&at=3`)
  await expect(page.getByRole('note')).toHaveCount(0)
  await flow.isAt(told, 3)
})

test('a link past a refusal stays where it was refused, and says so', async ({ flow, page }) => {
  const edits = [
    { message: 'authorize', leg: 'request', part: 'query', op: 'remove', name: 'client_id' } as const,
  ]
  const run = runOf({ type: 'NEXT' }, { type: 'NEXT' }, { type: 'NEXT', edits })
  await flow.openRun(run, { step: 9 })
  await expect(page.getByRole('note')).toContainText('ends at step 4')
  await expect(flow.next).toBeDisabled()
  await expect(page).toHaveURL((url) => url.pathname === pathAt(4))
})

test('an event that this state does not take is kept and changes nothing', async ({ flow }) => {
  const odd = tell(
    runOf({ type: 'DENY' }, { type: 'NEXT' }, { type: 'RESEND', x: 7 }, { type: 'CLOCK', seconds: -5 }),
  )
  await flow.openRun(odd.run, { at: 4 })
  await flow.isAt(odd, 4)
  await flow.next.click()
  await expect(flow.status).toContainText(/^Step 2 of 11: /)
})
