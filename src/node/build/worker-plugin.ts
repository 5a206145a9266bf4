import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/**
 * The service worker: one classic script at BASE_PATH/sw.js, built from one file, with everything that it
 * imports inside. In development it is built anew for each request.
 */
export function workerPlugin({ entry }: { entry: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:worker',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const path = resolve(config.root, entry)
      if (!existsSync(path)) return this.warn(`${entry} is not there yet: no sw.js is built.`)
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await classicScript(path, config) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = resolve(config.root, entry)
        if (request.url?.split('?')[0] !== `${config.base}sw.js` || !existsSync(path)) return next()
        classicScript(path, config).then((script) => {
          response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
          response.end(script)
        }, next)
      })
    },
  }
}

async function classicScript(path: string, config: ResolvedConfig): Promise<string> {
  const result = await build({
    root: config.root,
    base: config.base,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
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
