import { build, type Plugin, type ResolvedConfig } from 'vite'

/** Builds the single file too, and lays it beside the site's pages: from there it is downloaded, with or without a lesson. */
export function besidePlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'tokenwalk:beside',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const { root, configFile = false } = config
        const { outDir } = config.build
        await build({
          root,
          configFile,
          mode: 'file',
          logLevel: 'warn',
          build: { outDir, emptyOutDir: false },
        })
      },
    },
  }
}
