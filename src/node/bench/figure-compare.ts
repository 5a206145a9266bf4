import type { Browser } from '@playwright/test'
import { pressNext, type Walked } from './press-next.ts'
import { type Figure, median, ms } from './table.ts'

const twoFrames = 33.4
const rounds = 3
const pairs = ['code', 'pkce']

/** Next in the comparison, where one press moves two runs and marks what differs between them. */
export async function measureCompare(browser: Browser, site: string): Promise<Figure> {
  const walked: Walked = { presses: [], long: [] }
  for (let round = 0; round < rounds; round++)
    for (const pair of pairs)
      await pressNext(browser, `${site}/compare/openid?pair=${pair}`, 'table caption', walked)
  const { presses, long } = walked
  const middle = median(presses)
  const tasks = long.length === 0 ? 'no task > 50 ms' : `${long.length} tasks > 50 ms`
  return {
    name: 'comparison, Next to next paint',
    target: `<= ${twoFrames} ms (two frames)`,
    measured: `${ms(middle)}  (${presses.length} presses, worst ${ms(Math.max(...presses))}, ${tasks})`,
    met: middle <= twoFrames,
  }
}
