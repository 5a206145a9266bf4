import { resolve } from 'node:path'
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite'

const name = 'virtual:told-steps'

/**
 * What the search knows of the steps, as a module: read off the flows themselves while the site is built. Their own
 * scripts hold it too, with machines and servers, and are twenty times as heavy.
 */
export function toldStepsPlugin({ from }: { from: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:told-steps',
    configResolved(resolved) {
      config = resolved
    },
    resolveId: { filter: { id: /^virtual:told-steps$/ }, handler: () => `\0${name}` },
    load: {
      filter: { id: /^\0virtual:told-steps$/ },
      async handler() {
        const { module } = await runnerImport<{ toldSteps: unknown }>(resolve(config.root, from), {
          configFile: false,
          root: config.root,
          logLevel: 'error',
        })
        // JSON.parse of a text is read faster than a literal of this size.
        return `export const toldSteps = JSON.parse(${JSON.stringify(JSON.stringify(module.toldSteps))})`
      },
    },
  }
}
