// npm run serve: the servers of the story at a real port, for a class's own apps and for tests with client libraries.
// npm run serve -- [--port 9400] [--clients FILE] [--test-clock]
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readPort, refuseTakenPort } from './port.mjs'
import { cache, fail, prepare, root } from './program.mjs'

const { port, clients, testClock } = readOptions()
await refuseTakenPort(port)
prepare()
const program = await built('src/node/serve/main.ts', 'serve.mjs').catch((error) =>
  fail(`The server could not be built: ${error.message}`),
)
const { main, isFault } = await import(pathToFileURL(program).href)
try {
  await main(port, clients, testClock)
} catch (error) {
  if (isFault(error)) fail(error.message)
  if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken: choose another by --port or PORT.`)
  throw error
}

function readOptions() {
  let values
  try {
    values = parseArgs({
      options: { port: { type: 'string' }, clients: { type: 'string' }, 'test-clock': { type: 'boolean' } },
    }).values
  } catch (error) {
    fail(
      `${error.message.split('. ')[0]}. Usage: npm run serve -- [--port 9400] [--clients FILE] [--test-clock]`,
    )
  }
  // (npm runs this in the repository; a path is meant from where the user stands.)
  const from = process.env.INIT_CWD ?? process.cwd()
  return {
    port: readPort(values.port, 9400),
    clients: values.clients === undefined ? undefined : resolve(from, values.clients),
    testClock: values['test-clock'] ?? false,
  }
}

/** Node 20 runs no TypeScript: one plain file is made of it, in some tenths of a second. Answers its path. */
async function built(entry, name) {
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, entry),
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })
  const file = join(cache, name)
  // Moved into place whole: another start may be reading it.
  const draft = join(cache, `${name}.${process.pid}`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(draft, [result].flat()[0].output[0].code)
  renameSync(draft, file)
  return file
}
