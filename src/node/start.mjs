// npm start: installs and builds what is missing, serves the built site, prints its address; with --host to a class.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPort, refuseTakenPort } from './port.mjs'
import { cache, fail, prepare, root, run } from './program.mjs'

const local = '127.0.0.1'
const everyone = ['0.0.0.0', '::']
const { port, host } = readOptions()
await refuseTakenPort(port)
prepare()
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')
if (!isBuilt()) {
  console.log('Building the site ...')
  if (!run('vite', ['build', '--logLevel', 'warn'])) fail('The site could not be built, see above.')
}
try {
  const { preview } = await import('vite')
  await preview({ root, base, logLevel: 'warn', preview: { port, strictPort: true, host } })
} catch (error) {
  fail(`The site could not be served: ${error.message}`)
}
const name = [local, ...everyone].includes(host) ? 'localhost' : host
console.log(`Tokenwalk: http://${name}:${port}${base}`)
for (const address of addresses())
  console.log(`For a class on this network: http://${address}:${port}${base}`)

function readOptions() {
  // --host alone opens the site to everyone who reaches this machine.
  const args = process.argv.slice(2).flatMap((arg, index, all) => {
    const alone = arg === '--host' && (all[index + 1] ?? '--').startsWith('--')
    return alone ? ['--host', everyone[0]] : [arg]
  })
  let values
  try {
    values = parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' } } }).values
  } catch (error) {
    fail(`${error.message.split('. ')[0]}. Usage: npm start -- [--port 4173] [--host [0.0.0.0]]`)
  }
  return { port: readPort(values.port, 4173), host: values.host ?? local }
}

/** Where a class finds this machine: no name of it, because few networks know one. */
function addresses() {
  if (!everyone.includes(host)) return []
  const all = Object.values(networkInterfaces()).flat()
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}

/** Whether dist/ was built for this base path after the last change of anything that goes into it. */
function isBuilt() {
  const stamp = join(cache, 'built.json')
  if (!existsSync(stamp) || !existsSync(join(root, 'dist/index.html'))) return false
  if (JSON.parse(readFileSync(stamp, 'utf8')).base !== base) return false
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
  const built = Math.min(statSync(stamp).mtimeMs, statSync(join(root, 'dist/index.html')).mtimeMs)
  return sources.every((name) => newest(join(root, name)) < built)
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
