// npm test: every stage in order, each with its own output, and the sum in the last line.
// npm test -- --only unit,browser runs some of them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cache, fail, prepare, run } from './program.mjs'

const stages = {
  lint: () =>
    one(run('biome', ['ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`])),
  types: () => one(run('tsc', ['-p', 'tsconfig.json'])),
  // (knip reads Playwright's configuration, which must not look for browsers then.)
  'dead-code': () => one(run('knip', ['--no-progress'], { TOKENWALK_BROWSERS: '{"chromium":{}}' })),
  unit: () => counted('unit', 'vitest', ['run', '--reporter=default', '--reporter=json'], vitestCounts),
  build: () => one(run('vite', ['build', '--logLevel', 'warn'], { BASE_PATH: '/' })),
  // The offline file, which the browser tests open; it must not grow too heavy.
  file: () => one(run('vite', ['build', '--mode', 'file', '--logLevel', 'warn'])),
  browser: () =>
    counted('browser', 'playwright', ['test', '-c', 'e2e/playwright.config.ts'], playwrightCounts),
}

const names = chosen()
prepare()
mkdirSync(cache, { recursive: true })
if (!process.stdout.isTTY) process.env.NO_COLOR = '1'
const results = []
for (const name of names) {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const needsBuild = name === 'browser' && results.some((done) => isBuild(done.name) && done.failed > 0)
  if (needsBuild) console.log('Not run: the site could not be built.')
  const counts = needsBuild ? { passed: 0, failed: 1, skipped: 0 } : stages[name]()
  results.push({ name, ...counts, seconds: (Date.now() - started) / 1000 })
}

console.log('\n=== summary')
for (const { name, seconds, ...counts } of results)
  console.log(`${name.padEnd(10)} ${line(counts).padEnd(28)} ${seconds.toFixed(1)} s`)
const sum = (key) => results.reduce((total, counts) => total + counts[key], 0)
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
console.log(`\n${line(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

function chosen() {
  let only
  try {
    only = parseArgs({ options: { only: { type: 'string' } } }).values.only
  } catch (error) {
    fail(error.message)
  }
  if (only === undefined) return Object.keys(stages)
  const wanted = only.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !Object.hasOwn(stages, name))
  if (unknown !== undefined)
    fail(`There is no stage "${unknown}"; there are ${Object.keys(stages).join(', ')}.`)
  // The browser needs a site that is built from what is here now.
  return Object.keys(stages).filter(
    (name) => wanted.includes(name) || (isBuild(name) && wanted.includes('browser')),
  )
}

function isBuild(name) {
  return name === 'build' || name === 'file'
}

/** A stage without tests of its own counts as one. */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** A stage with tests counts them by the report that its runner writes; a runner that fails otherwise counts as one. */
function counted(name, tool, args, read) {
  const report = join(cache, `${name}.json`)
  rmSync(report, { force: true })
  const extra = tool === 'vitest' ? [`--outputFile.json=${report}`] : []
  const ok = run(tool, [...args, ...extra], { TOKENWALK_REPORT: report })
  let counts
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function vitestCounts(report) {
  // A file that does not even load has no tests to fail.
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
