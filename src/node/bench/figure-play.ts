import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import type * as Played from './played.ts'
import { type Figure, median, ms } from './table.ts'

const most = 1.5
const rounds = 400

declare global {
  interface Window {
    played: typeof Played
  }
}

/** The whole flow, played warm, against the same cryptographic calls alone: in Node and in Chromium. */
export async function measurePlay(browser: Browser, url: string, program: string): Promise<Figure[]> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'played' in window)
  const inChromium = await page.evaluate((count) => window.played.timePlay(count), rounds)
  await page.close()
  return [...figures('Node', inNode(program)), ...figures('Chromium', inChromium)]
}

/** In a process of its own, which has done nothing else. */
function inNode(program: string): Played.Timed {
  const code = `import { timePlay } from '${pathToFileURL(program).href}'
console.log(JSON.stringify(timePlay(${rounds})))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  ) as Played.Timed
}

function figures(where: string, { play, crypto, kept, calls }: Played.Timed): Figure[] {
  const [whole, alone] = [median(play), median(crypto)]
  const ratio = whole / alone
  return [
    {
      name: `play of the whole flow, warm, ${where}`,
      target: `<= ${most} x its ${calls} crypto calls`,
      measured: `${ratio.toFixed(2)} x  (${ms(whole)} : ${ms(alone)})`,
      met: ratio <= most,
    },
    { name: '  with kept signatures: one more Next', target: '', measured: ms(median(kept)) },
  ]
}
