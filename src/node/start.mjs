// npm start: installs and builds what is missing, serves the built site, prints its address.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cache, fail, prepare, root, run } from './program.mjs'

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
console.log(`Tokenwalk: http://localhost:${port}${base}`)

function readOptions() {
  let values
  try {
    values = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } }).values
  } catch (error) {
    fail(`${error.message.split('. ')[0]}. Usage: npm start -- [--port 4173] [--host 127.0.0.1]`)
  }
  const text = values.port ?? (process.env.PORT || '4173')
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > 65535)
    fail(`"${text}" is not a port: give a whole number from 1 to 65535, by --port or PORT.`)
  return { port: number, host: values.host ?? '127.0.0.1' }
}

/** A port counts as taken if anything answers for "localhost" there, whichever address it listens on. */
async function refuseTakenPort(number) {
  for (const address of ['127.0.0.1', '::1']) {
    const code = await new Promise((done) => {
      const probe = createServer()
      probe.once('error', (error) => done(error.code))
      probe.listen({ port: number, host: address, exclusive: true }, () => probe.close(() => done(undefined)))
    })
    if (code === 'EADDRINUSE') fail(`Port ${number} is taken: choose another by --port or PORT.`)
    if (code === 'EACCES')
      fail(`Port ${number} may not be opened by this user: choose another by --port or PORT.`)
  }
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
