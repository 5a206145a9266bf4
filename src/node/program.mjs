// What `npm start` and `npm test` share. Plain JavaScript without packages: it must run in a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
export const cache = join(root, 'node_modules/.cache/tokenwalk')

/** The JavaScript file behind a command of an installed package, to be run by this very Node. */
export const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
}

/** Runs a tool in the repository with its output shown; true when it succeeded. */
export function run(tool, args, env = {}) {
  const file = join(root, 'node_modules', tools[tool])
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** Ends the program with one line that says what is wrong. */
export function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Refuses a Node that is too old, and installs the packages of the lock file where any is missing. */
export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Tokenwalk needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  if (installed()) return
  console.log('Installing packages (npm ci) ...')
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) fail('The packages could not be installed: npm ci failed, see above.')
}

/** Whether node_modules holds what package-lock.json names. (By content: a clone's file times say nothing.) */
function installed() {
  const there = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(there)) return false
  const has = readPackages(there)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || has[path]?.version === wanted.version,
  )
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
