import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'
import { buildHello, buildPlainSite, buildPlayed, buildSite } from './builds.ts'
import { measureBegin } from './figure-begin.ts'
import { measureCompare } from './figure-compare.ts'
import { measureNext } from './figure-next.ts'
import { measurePlay } from './figure-play.ts'
import { measurePresent } from './figure-present.ts'
import { measureReady } from './figure-ready.ts'
import { measureWeight } from './figure-weight.ts'
import { measureHttp } from './http/measure-http.ts'
import { printHeaviest } from './modules.ts'
import { serve } from './serve.ts'
import { type Figure, print } from './table.ts'

export interface Wanted {
  /** play, begin, next, compare, present, weight, ready, http */
  only: readonly string[]
  /** Print the heaviest modules too. */
  modules: boolean
  browser: LaunchOptions
}

const root = resolve(import.meta.dirname, '../../..')
const saying = (what: string) => console.log(`Measuring ${what} ...`)

/** Measures what is wanted, prints one table. */
export async function run(wanted: Wanted): Promise<void> {
  const figures: Figure[] = []
  if (wanted.only.some((name) => name !== 'http')) figures.push(...(await measureSite(wanted)))
  if (wanted.only.includes('http')) {
    saying('logins and tokens over HTTP')
    figures.push(...(await measureHttp(root)))
  }
  print(figures)
  const [load = 0] = loadavg()
  const busy = load > cpus().length ? ': too busy, other programs are in these times' : ''
  console.log(`Load average ${load.toFixed(1)} on ${cpus().length} processors${busy}.`)
}

/** Builds what is measured in a browser, serves it, measures. */
async function measureSite({ only, modules, browser: options }: Wanted): Promise<Figure[]> {
  const wants = (name: string) => only.includes(name)
  console.log('Building ...')
  const played = await buildPlayed()
  const site = await buildSite()
  const servers = {
    played: await serve(played.folder),
    site: await serve(site.folder),
    plain: await serve(wants('next') ? await buildPlainSite() : site.folder),
    hello: await serve(await buildHello()),
  }
  const browser = await chromium.launch(options)
  const figures: Figure[] = []
  const { played: bench, site: main, plain, hello } = servers
  if (wants('play')) {
    saying('play')
    figures.push(...(await measurePlay(browser, bench.url, played.program)))
  }
  if (wants('begin')) {
    saying('position 0')
    figures.push(await measureBegin(browser, bench.url))
  }
  if (wants('next')) {
    saying('Next')
    figures.push(...(await measureNext(browser, main.url, plain.url)))
  }
  if (wants('compare')) {
    saying('the comparison')
    figures.push(await measureCompare(browser, main.url))
  }
  if (wants('present')) {
    saying('two windows of a class')
    figures.push(...(await measurePresent(browser, main.url)))
  }
  if (wants('weight')) {
    saying('the weight of scripts')
    const weight = await measureWeight(browser, main.url, site.modules)
    figures.push(...weight.figures)
    if (modules) printHeaviest(site.modules, weight.scripts)
  }
  if (wants('ready')) {
    saying('the way to a first press')
    figures.push(...(await measureReady(browser, main.url, hello.url)))
  }
  await browser.close()
  for (const server of Object.values(servers)) server.close()
  return figures
}
