import { expect, test } from './support/test.ts'
import { tell, wholeRun } from './support/told.ts'

const told = tell(wholeRun())
const last = told.trace.frames.length - 1

test('Back from every step is there at once, without a motion; forward again reads the same', async ({
  flow,
  page,
}) => {
  await flow.openRun({ ...told.run, events: [] })
  await flow.depth('raw')
  const there: Record<string, string>[] = []
  for (let at = 0; at < last; at++) {
    there.push(await flow.said())
    await flow.next.click()
    await flow.isAt(told, at + 1)
    // Within two frames of the press, in the middle of the way that the token has to go.
    const after = await page.evaluate(pressBack)
    expect(after).toEqual({ status: told.status(at), running: [] })
    expect(await flow.said()).toEqual(there[at])
    await flow.next.click()
    await flow.isAt(told, at + 1)
  }
  const end = await flow.said()
  for (let at = last - 1; at >= 0; at--) {
    await flow.back.click()
    await expect(flow.status).toHaveText(told.status(at))
    expect(await flow.said()).toEqual(there[at])
  }
  await expect(flow.back).toBeDisabled()
  for (let at = 1; at <= last; at++) await flow.next.click()
  expect(await flow.said()).toEqual(end)
})

async function pressBack() {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Back')
  button?.click()
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  const running = document.getAnimations().map((animation) => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
    return `${animation.constructor.name} on ${target?.className}`
  })
  return { status: document.querySelector('[role=status]')?.textContent, running }
}
