import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { chromium, firefox, type LaunchOptions } from '@playwright/test'

/** Without these flags Chromium calls home at every start, which a closed network refuses many times a second. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Browsers {
  chromium: LaunchOptions
  /** Left out where no Firefox starts. */
  firefox?: LaunchOptions
}

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/tokenwalk/browsers.json')

/**
 * The browsers of this machine, found by really starting each candidate, once: the result is kept for the next
 * run, and in the environment for the workers of this one.
 */
export async function findBrowsers(): Promise<Browsers> {
  const known = process.env.TOKENWALK_BROWSERS
  if (known) return JSON.parse(known) as Browsers
  const found = kept() ?? { chromium: await findChromium(), ...(await findFirefox()) }
  mkdirSync(dirname(cache), { recursive: true })
  writeFileSync(cache, JSON.stringify(found))
  process.env.TOKENWALK_BROWSERS = JSON.stringify(found)
  if (!found.firefox) console.log('No Firefox here that starts: the tests run in Chromium alone.')
  return found
}

/** What an earlier run found, if it is still there and nothing else is asked for now. */
function kept(): Browsers | undefined {
  if (process.env.CHROMIUM || process.env.FIREFOX || !existsSync(cache)) return undefined
  const found = JSON.parse(readFileSync(cache, 'utf8')) as Browsers
  // A Firefox may have been installed since; looking for it where there is none costs nothing.
  const programs = [found.chromium, found.firefox].map((options) => options?.executablePath ?? '')
  return programs.every((program) => existsSync(program)) ? found : undefined
}

async function findChromium(): Promise<LaunchOptions> {
  const env = process.env.CHROMIUM
  if (env) {
    const options = chromiumAt(env)
    if (await starts(chromium, options)) return options
    throw new Error(`CHROMIUM names ${env}, which does not start.`)
  }
  const system = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome']
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const own = () => [chromium.executablePath()]
  const attempts: (() => string[])[] = [
    own,
    () => [...system.flatMap(inPath), mac],
    () => {
      console.log('No Chromium found. Trying: npx playwright install chromium')
      playwrightInstall()
      return own()
    },
    () => {
      if (process.getuid?.() !== 0 || !inPath('apt-get').length) return []
      console.log('Trying: apt-get install chromium')
      aptInstall('chromium')
      return inPath('chromium')
    },
  ]
  for (const attempt of attempts)
    for (const path of attempt()) {
      const options = chromiumAt(path)
      if (existsSync(path) && (await starts(chromium, options))) return options
    }
  throw new Error('No Chromium starts here. Install one, or name one by the environment variable CHROMIUM.')
}

async function findFirefox(): Promise<Pick<Browsers, 'firefox'>> {
  const env = process.env.FIREFOX
  const own = firefox.executablePath()
  const system = env ? [env] : ['firefox-esr', 'firefox'].flatMap(inPath)
  const candidates: LaunchOptions[] = [
    ...(env ? [] : [{ executablePath: own }]),
    // A Firefox as its makers ship it is driven by WebDriver BiDi.
    ...system.map((executablePath) => ({ executablePath, channel: 'moz-firefox' })),
  ]
  for (const options of candidates)
    if (existsSync(options.executablePath ?? '') && (await starts(firefox, options)))
      return { firefox: options }
  return {}
}

function chromiumAt(executablePath: string): LaunchOptions {
  return { executablePath, args: chromiumArgs }
}

/** Starts a browser, opens a page in it and closes it again. */
async function starts(type: typeof chromium, options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await type.launch({ ...options, timeout: 30_000 })
    try {
      const page = await browser.newPage()
      await page.goto('data:text/html,<title>ready</title>')
      return (await page.title()) === 'ready'
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

function inPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path))
}

function playwrightInstall(): void {
  const cli = resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js')
  const quiet = { stdio: 'ignore', timeout: 180_000 } as const
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], quiet)
  if (status !== 0) console.log('Playwright could not download its Chromium.')
}

function aptInstall(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'ignore',
      env,
    })
  } catch {
    console.log(`apt-get could not install ${name}.`)
  }
}
