// npm run bench: measures what issue 2 promises and prints one table. Never a test: it ends well whatever the numbers.
// npm run bench -- --only play,begin,next,compare,present,weight,ready,http   some of the figures
// npm run bench -- --modules                             and the heaviest modules of what the flow page loads
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, prepare, root } from './program.mjs'

const names = ['play', 'begin', 'next', 'compare', 'present', 'weight', 'ready', 'http']
const { only, modules } = readOptions()
prepare()
// Whatever is built here is built as it is published.
process.env.NODE_ENV = 'production'
// (Node 20 runs no TypeScript: Vite does.)
const { runnerImport } = await import('vite')
const load = (file) => runnerImport(join(root, file), { configFile: false, root, logLevel: 'error' })
const { findBrowsers } = (await load('e2e/setup/find-browser.ts')).module
const { run } = (await load('src/node/bench/run.ts')).module
await run({ only, modules, browser: (await findBrowsers()).chromium })
process.exit(0)

function readOptions() {
  let values
  try {
    values = parseArgs({ options: { only: { type: 'string' }, modules: { type: 'boolean' } } }).values
  } catch (error) {
    fail(`${error.message.split('. ')[0]}. Usage: npm run bench -- [--only ${names.join(',')}] [--modules]`)
  }
  const only = values.only?.split(',').map((name) => name.trim()) ?? names
  const unknown = only.find((name) => !names.includes(name))
  if (unknown !== undefined) fail(`There is no figure "${unknown}"; there are ${names.join(', ')}.`)
  return { only, modules: values.modules ?? false }
}
