import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { defineConfig, devices, type LaunchOptions } from '@playwright/test'
import { findBrowsers } from './setup/find-browser.ts'

const root = resolve(import.meta.dirname, '..')
const cache = resolve(root, 'node_modules/.cache/tokenwalk')
const browsers = await findBrowsers()
// Chosen once; the workers, which read this file again, find it in their environment.
process.env.TOKENWALK_PORT ??= String(await freePort())
const baseURL = `http://localhost:${process.env.TOKENWALK_PORT}`

/** What has to hold in more than one engine; the rest is about the page and not about the browser. */
const everywhere = /(walk|by-hand|back|deep-link|same-bytes|file)\.spec\.ts$/

export default defineConfig({
  testDir: '.',
  outputDir: resolve(cache, 'playwright'),
  fullyParallel: true,
  workers: 2,
  // Walks of many steps, on machines of any speed.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.TOKENWALK_REPORT ?? resolve(cache, 'browser.json') }],
  ],
  // No trace: it puts a script into the user's screen, which the browser refuses with a line on the console.
  use: { baseURL, headless: true, screenshot: 'only-on-failure', actionTimeout: 30_000 },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: withClass(browsers.chromium) },
    },
    ...(browsers.firefox
      ? [
          {
            name: 'firefox',
            testMatch: everywhere,
            // BiDi knows no emulated media: dark mode and reduced motion are set by firefoxUserPrefs instead.
            use: { browserName: 'firefox' as const, launchOptions: browsers.firefox },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${process.env.TOKENWALK_PORT} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
})

/** `class.test` is this machine under a name that no browser trusts: an http:// address as a class over a LAN has it. */
function withClass({ args = [], ...options }: LaunchOptions): LaunchOptions {
  return { ...options, args: [...args, '--host-resolver-rules=MAP class.test 127.0.0.1'] }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
