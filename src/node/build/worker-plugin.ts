import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { Edition } from '#network/mirror/offline/edition.ts'
import { editionOf } from './edition.ts'

/**
 * The service worker: one classic script at BASE_PATH/sw.js, built from one file, with everything that it
 * imports inside, and with the list of what it keeps for a day without a network: so it is built when all the rest is
 * written. In development it is built anew for each request, and keeps nothing.
 */
export function workerPlugin({ entry }: { entry: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:worker',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = config.build.outDir }) {
        const folder = resolve(config.root, dir)
        const script = await classicScript(resolve(config.root, entry), config, editionOf(folder))
        writeFileSync(join(folder, 'sw.js'), script)
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `${config.base}sw.js`) return next()
        classicScript(resolve(config.root, entry), config).then((script) => {
          response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
          response.end(script)
        }, next)
      })
    },
  }
}

async function classicScript(path: string, config: ResolvedConfig, edition?: Edition): Promise<string> {
  const result = await build({
    root: config.root,
    base: config.base,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __EDITION__: JSON.stringify(edition) ?? 'undefined' },
    build: {
      write: false,
      minify: config.command === 'build',
      modulePreload: false,
      rolldownOptions: {
        input: path,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('The service worker was not built.')
  const scripts = output.output.filter((file) => file.type === 'chunk')
  if (scripts.length !== 1 || !scripts[0])
    throw new Error(`The service worker became ${scripts.length} files, not one.`)
  return scripts[0].code
}
