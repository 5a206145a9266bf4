import type { Browser } from '@playwright/test'
import { pressNext, type Walked } from './press-next.ts'
import { type Figure, median, ms } from './table.ts'

const frame = 16.7
const rounds = 5
/** Next, pressed by a mouse through the whole flow, in the site as it is and with the diagram as plain SVG, in turn. */
export async function measureNext(browser: Browser, site: string, plain: string): Promise<Figure[]> {
  const flow: Walked = { presses: [], long: [] }
  const floor: Walked = { presses: [], long: [] }
  for (let round = 0; round < rounds; round++) {
    await pressNext(browser, `${plain}/flow/pkce-login`, '.dg-svg', floor)
    await pressNext(browser, `${site}/flow/pkce-login`, '.react-flow', flow)
  }
  const [ours, theirs] = [median(flow.presses), median(floor.presses)]
  const longest = Math.max(0, ...flow.long)
  return [
    {
      name: 'Next to next paint, Chromium',
      target: `plain SVG + <= ${frame} ms`,
      measured: `${ms(ours)}  (plain: ${ms(theirs)}; ${flow.presses.length} presses, worst ${ms(Math.max(...flow.presses))})`,
      met: ours - theirs <= frame,
    },
    {
      name: '  longest task while walking',
      target: 'none > 50 ms',
      measured: flow.long.length === 0 ? 'none > 50 ms' : `${flow.long.length}, longest ${ms(longest)}`,
      met: flow.long.length === 0,
    },
  ]
}
